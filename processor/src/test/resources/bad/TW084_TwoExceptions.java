package bad;

import io.telewright.Event;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Event("order.lost")
    void lost(Exception first, Throwable second); //! TW084 at "lost"
}
