package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
sealed interface Orders permits MoreOrders { //! TW003 at "interface Orders"
    @Metric
    void placed();
}

non-sealed interface MoreOrders extends Orders {}
