package bad;

import io.telewright.Event;
import io.telewright.SpanScope;
import io.telewright.Telemetry;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Event(returned = Integer.class) //! TW127 at "Integer.class"
    String placing(Supplier<String> body);

    @Event(returned = Integer.class) //! TW127 at "Integer.class"
    int counting(Supplier<Integer> body);

    @Event(returned = String.class) //! TW127 at "String.class"
    void sending(Runnable body);

    @Event(results = "DAYS") //! TW127 at "\"DAYS\""
    SpanScope open();
}
