package bad;

import io.telewright.Attribute;
import io.telewright.ErrorType;
import io.telewright.Event;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

final class Errors {
    private Errors() {}

    static String of(TimeUnit unit) {
        return null;
    }
}

@Telemetry
@ErrorType({Errors.class, Errors.class}) //! TW175 at "{Errors.class, Errors.class}"
interface Orders {
    @Event(results = {"DAYS", "DAYS"}) //! TW175 at "{\"DAYS\", \"DAYS\"}"
    TimeUnit checking(Supplier<TimeUnit> body);

    @Event(returned = {String.class, String.class}) //! TW175 at "{String.class, String.class}"
    Object finding(Supplier<Object> body);

    @Event(thrown = {Error.class, Error.class}) //! TW175 at "{Error.class, Error.class}"
    void sending(Runnable body);

    @Event(results = {}) //! TW175 at "{}"
    TimeUnit packing(Supplier<TimeUnit> body);

    @Event(thrown = {}) //! TW175 at "{}"
    void paying(Runnable body);

    @Traced(notAnError = {Error.class, Error.class}) //! TW175 at "{Error.class, Error.class}"
    @Attribute(value = "failed", thrown = {Exception.class, Exception.class}, constant = "yes") //! TW175 at "{Exception.class, Exception.class}"
    void failing(Runnable body);

    @Traced
    @Attribute(value = "failed", thrown = {}, constant = "yes") //! TW175 at "{}"
    void ending(Runnable body);

    @Traced
    @Attribute(value = "kind", returned = {}, constant = "any") //! TW175 at "{}"
    Object returning(Supplier<Object> body);
}
