package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Metric("orders.placed")
    @Metric("orders.PLACED")
    void placed(); //! TW053 at "placed"
}
