package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Event("orders.placed")
    @Attribute(value = "server.port", constant = "80a", type = Attribute.Type.LONG) //! TW130 at "\"80a\""
    @Attribute(value = "weight", constant = "NaN", type = Attribute.Type.DOUBLE) //! TW130 at "\"NaN\""
    @Attribute(value = "durable", constant = "yes", type = Attribute.Type.BOOLEAN) //! TW130 at "\"yes\""
    void placed();

    @Traced
    @Attribute("status")
    @Attribute(value = "status", thrown = Exception.class, constant = "5xx") //! TW130 at "\"5xx\""
    Integer sent(Supplier<Integer> body);
}
