package bad;

import io.telewright.Attribute;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Traced("place {placed}") //! TW155 at "\"place {placed}\""
    @Attribute("placed")
    Boolean place(Supplier<Boolean> body);
}
