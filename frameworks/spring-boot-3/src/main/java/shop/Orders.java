package shop;

import io.telewright.Metric;
import io.telewright.Traced;

public interface Orders {
    @Traced("place order")
    @Metric(value = "order.place.duration", kind = Metric.Kind.HISTOGRAM, description = "Time to place an order.")
    String place(String customer);
}
