package bad;

import io.opentelemetry.api.logs.Severity;
import io.telewright.Event;
import io.telewright.Telemetry;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Event(on = Event.On.SPAN, severity = Severity.WARN) //! TW029 at "Severity.WARN"
    void late();

    @Event(on = Event.On.SPAN, body = "an order was lost") //! TW029 at "\"an order was lost\""
    void lost();

    @Event(when = Event.When.FAILURE) //! TW029 at "Event.When.FAILURE"
    void failed();

    @Event(thrown = IOException.class) //! TW029 at "IOException.class"
    void broken();

    @Event(when = Event.When.ALWAYS, thrown = IllegalStateException.class) //! TW029 at "Event.When.ALWAYS"
    TimeUnit checking(Supplier<TimeUnit> body);

    @Event(resultPath = "declaringClass") //! TW029 at "\"declaringClass\""
    TimeUnit counting(Supplier<TimeUnit> body);
}
