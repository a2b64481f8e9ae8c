package bad;

import io.opentelemetry.api.logs.Severity;
import io.telewright.Event;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Event(on = Event.On.SPAN, severity = Severity.WARN) //! TW029 at "Severity.WARN"
    void late();

    @Event(on = Event.On.SPAN, body = "an order was lost") //! TW029 at "\"an order was lost\""
    void lost();

    @Event(when = Event.When.FAILURE) //! TW029 at "Event.When.FAILURE"
    void failed();
}
