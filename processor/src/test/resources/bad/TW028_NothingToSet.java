package bad;

import io.telewright.CurrentSpan;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @CurrentSpan //! TW028 at "@CurrentSpan"
    void annotate();
}
