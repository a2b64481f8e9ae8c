package bad;

import io.telewright.Attribute;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Traced
    @Attribute(value = "failure", thrown = Exception.class)
    @Attribute(value = "result", returned = String.class, asString = false)
    Object placed(Supplier<Object> body); //! TW135 at "placed" TW135 at "placed"
}
