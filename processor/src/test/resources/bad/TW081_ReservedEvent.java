package bad;

import io.telewright.Event;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Event("otel.order") //! TW081 at "\"otel.order\""
    void lost();
}
