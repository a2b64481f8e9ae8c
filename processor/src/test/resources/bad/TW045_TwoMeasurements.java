package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;
import java.time.Duration;

@Telemetry
interface Orders {
    @Metric(kind = Metric.Kind.HISTOGRAM)
    void packed(int items, Duration took); //! TW045 at "packed"
}
