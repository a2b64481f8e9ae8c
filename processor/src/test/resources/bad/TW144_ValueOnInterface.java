package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;

@Telemetry
@Attribute("shop") //! TW144 at "@Attribute"
interface Orders {
    @Event("orders.placed")
    void placed();
}
