package bad;

import io.telewright.Attribute;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Traced
    @Attribute(value = "result", returned = Integer.class, constant = "number") //! TW137 at "Integer.class"
    @Attribute(value = "sealed", returned = Lost.class, constant = "lost") //! TW137 at "Lost.class"
    Answer placed(Supplier<Answer> body);

    sealed interface Answer permits Sent {}

    record Sent() implements Answer {}

    record Lost() {}
}
