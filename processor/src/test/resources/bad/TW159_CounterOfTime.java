package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;

@Telemetry
interface Orders {
    @Traced("place")
    @Metric("place.duration") //! TW159 at "\"place.duration\""
    void place(Runnable body);

    @Metric(value = "cancel.calls", unit = "ms") //! TW159 at "\"ms\""
    void cancel(Runnable body);
}
