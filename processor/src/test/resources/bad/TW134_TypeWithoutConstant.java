package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Event("orders.placed")
    void placed(@Attribute(type = Attribute.Type.LONG) String shop); //! TW134 at "Attribute.Type.LONG"
}
