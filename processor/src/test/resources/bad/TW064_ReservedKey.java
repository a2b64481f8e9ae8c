package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Event("orders.placed")
    void placed(@Attribute("otel.order") String id); //! TW064 at "\"otel.order\""
}
