package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;
import java.time.Duration;

@Telemetry
interface Orders {
    @Metric(value = "orders.wait", kind = Metric.Kind.HISTOGRAM, unit = "ms", measure = "waited") //! TW162 at "\"ms\""
    void place(Duration waited, Runnable body);
}
