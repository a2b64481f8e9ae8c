package shop;

import io.telewright.Metric;
import io.telewright.Traced;

public interface Orders {
    /** Time to place an order. */
    @Traced("place order")
    @Metric(value = "order.place.duration", kind = Metric.Kind.HISTOGRAM)
    String place(String customer);
}
