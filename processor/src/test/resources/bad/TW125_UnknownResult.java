package bad;

import io.telewright.Event;
import io.telewright.Telemetry;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Event(results = "DECLIND", resultPath = "status") //! TW125 at "\"DECLIND\""
    Receipt placing(Supplier<Receipt> body);

    @Event(results = "SHIPPED") //! TW125 at "\"SHIPPED\""
    Status checking(Supplier<Status> body);

    enum Status {
        PAID,
        DECLINED
    }

    record Receipt(Status status) {}
}
