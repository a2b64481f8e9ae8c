package bad;

import io.telewright.Attribute;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Traced
    @Attribute(value = "failure", thrown = Exception.class, baggage = "failure", path = "message")
    @Attribute(value = "shop", constant = "north", baggage = "shop")
    String placed(Supplier<String> body); //! TW136 at "placed" TW136 at "placed"
}
