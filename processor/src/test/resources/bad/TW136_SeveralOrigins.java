package bad;

import io.telewright.Attribute;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Traced
    @Attribute(value = "failure", thrown = Exception.class, baggage = "failure", path = "message") //! TW136 at "@Attribute"
    @Attribute(value = "shop", constant = "north", baggage = "shop") //! TW136 at "@Attribute"
    String placed(Supplier<String> body);
}
