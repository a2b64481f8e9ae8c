package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;
import java.util.function.LongSupplier;

@Telemetry
interface Orders {
    @Metric(kind = Metric.Kind.GAUGE)
    void waiting(LongSupplier count); //! TW050 at "waiting"
}
