package bad;

import io.telewright.CurrentSpan;
import io.telewright.Telemetry;
import io.telewright.Traced;

@Telemetry
interface Orders {
    @Traced
    @CurrentSpan //! TW027 at "@CurrentSpan"
    void place(String id, Runnable body);
}
