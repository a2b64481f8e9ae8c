package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Orders { //! TW007 at "interface Orders"
    @Metric
    void placed();
}

class OtelOrders {}
