package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.time.Duration;

@Telemetry
interface Orders {
    @Traced("place")
    @Metric("place.duration") //! TW159 at "\"place.duration\""
    void place(Runnable body);

    @Metric(value = "cancel.calls", unit = "ms") //! TW159 at "\"ms\""
    void cancel(Runnable body);

    @Metric(value = "send.duration") //! TW159 at "\"send.duration\""
    void sent();

    @Metric(value = "pack.calls", unit = "s", counts = Metric.Counts.CALLS) //! TW159 at "\"s\""
    void packed(Duration time);
}
