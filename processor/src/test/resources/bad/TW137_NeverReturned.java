package bad;

import io.telewright.Attribute;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Traced
    @Attribute(value = "result", returned = Integer.class, constant = "number")
    @Attribute(value = "sealed", returned = Lost.class, constant = "lost")
    Answer placed(Supplier<Answer> body); //! TW137 at "placed" TW137 at "placed"

    @Traced
    @Attribute(value = "sent", returned = Sent.class, constant = "sent") //! TW137 at "Sent.class"
    <R extends Answer & Comparable<R>> R sending(Supplier<R> body);

    sealed interface Answer permits Sent {}

    record Sent() implements Answer {}

    record Lost() {}
}
