package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Metric(value = "orders.placed", measure = "order.size") //! TW160 at "\"order.size\""
    void place(Runnable body);
}
