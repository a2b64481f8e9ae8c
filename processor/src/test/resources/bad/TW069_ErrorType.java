package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Traced
    void place(@Attribute("error.type") String error, Runnable body); //! TW069 at "\"error.type\""

    @Traced
    @Attribute("error.type") //! TW069 at "\"error.type\""
    String pay(Supplier<String> body);

    @Traced
    @Event("order.failed")
    void ship(@Attribute("exception.type") String type, Runnable body); //! TW069 at "\"exception.type\""

    @Metric
    void failed(@Attribute(value = "error.type", maxValues = 20) String error);
}
