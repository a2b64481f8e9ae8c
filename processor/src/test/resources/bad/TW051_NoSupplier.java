package bad;

import io.telewright.Metric;
import io.telewright.Registration;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Metric(kind = Metric.Kind.GAUGE)
    Registration waiting(long count); //! TW051 at "waiting"
}
