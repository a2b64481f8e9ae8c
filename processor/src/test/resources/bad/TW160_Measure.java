package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Metric(value = "orders.placed", measure = "order.size") //! TW160 at "\"order.size\""
    void place(Runnable body);

    @Metric(value = "orders.sent", measure = "order.sizes") //! TW067 at "\"order.sizes\""
    void send(String order, Runnable body);
}
