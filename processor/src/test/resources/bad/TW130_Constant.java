package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Event("orders.placed")
    @Attribute(value = "server.port", constant = "80a", type = Attribute.Type.LONG)
    @Attribute(value = "weight", constant = "NaN", type = Attribute.Type.DOUBLE)
    @Attribute(value = "durable", constant = "yes", type = Attribute.Type.BOOLEAN)
    void placed(); //! TW130 at "placed" TW130 at "placed" TW130 at "placed"

    @Event("orders.packed")
    @Attribute(value = "shop", constant = "") //! TW130 at "\"\""
    void packed();

    @Traced
    @Attribute("status")
    @Attribute(value = "status", thrown = Exception.class, constant = "5xx")
    Integer sent(Supplier<Integer> body); //! TW130 at "sent"
}
