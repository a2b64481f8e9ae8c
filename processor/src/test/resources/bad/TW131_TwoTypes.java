package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Event("orders.placed")
    @Attribute(value = "order.id", constant = "none", type = Attribute.Type.STRING) //! TW131 at "\"order.id\""
    void placed(@Attribute("order.id") Long id);
}
