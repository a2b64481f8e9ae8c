package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Typos { //! generates OtelTypos.java
    @Event("call.done")
    void done(@Attribute("http.respone.status_code") int status); //! TW188 at "\"http.respone.status_code\""

    @Metric(value = "http.server.request.durations", unit = "s", kind = Metric.Kind.HISTOGRAM) //! TW188 at "\"http.server.request.durations\""
    void took(double seconds);

    @Event("exceptoin") //! TW188 at "\"exceptoin\""
    void thrown();
}

@Telemetry
@InstrumentationScope(prefix = "user")
interface Users { //! generates OtelUsers.java
    @Event("user.created")
    void created(@Attribute("user.rolls") int rolls);
}
