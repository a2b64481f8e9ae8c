package bad;

import io.telewright.Attribute;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Traced
    @Attribute(value = "failure", thrown = Exception.class) //! TW135 at "@Attribute"
    @Attribute(value = "result", returned = String.class, asString = true) //! TW135 at "@Attribute"
    Object placed(Supplier<Object> body);
}
