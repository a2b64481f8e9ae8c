package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Metric(value = "orders", kind = Metric.Kind.GAUGE) //! TW046 at "Metric.Kind.GAUGE"
    void place(Runnable body);
}
