package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Metric(value = "1st", unit = "bytes")
    @Metric("orders placed")
    void placed(); //! TW040 at "placed", TW043 at "placed", TW040 at "placed"
}
