package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;
import java.time.Duration;

@Telemetry
interface Orders {
    @Metric(kind = Metric.Kind.HISTOGRAM, unit = "By") //! TW047 at "\"By\""
    void packing(Duration took);

    @Metric(value = "order.duration", kind = Metric.Kind.HISTOGRAM, unit = "min") //! TW047 at "\"min\""
    void place(Runnable body);
}
