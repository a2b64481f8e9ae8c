package bad;

import io.telewright.Telemetry;
import io.telewright.Traced;

@Telemetry
interface Orders {
    @Traced //! TW021 at "@Traced"
    void place(String id);
}
