package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Metric //! TW042 at "@Metric"
    void place(Runnable body);
}
