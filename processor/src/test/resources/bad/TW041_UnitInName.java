package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Metric("orders.placed_total") //! TW041 at "\"orders.placed_total\""
    void placed();

    @Metric(value = "order.size.bytes", kind = Metric.Kind.HISTOGRAM) //! TW041 at "\"order.size.bytes\""
    void size(long size);

    @Metric //! TW041 at "@Metric"
    void ordersTotal();
}
