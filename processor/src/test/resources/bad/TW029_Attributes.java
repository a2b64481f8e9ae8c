package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Event
    void lost(@Attribute(maxValues = 10) String reason); //! TW029 at "10"

    @Event
    void found(@Attribute(metric = false) boolean late); //! TW029 at "false"

    @Metric
    void placed(@Attribute(sampling = true) boolean express); //! TW029 at "true"

    @Metric
    @Attribute(value = "shop", constant = "north", metric = false) //! TW029 at "false"
    void packed();

    @Traced
    @Attribute(value = "order.id", sampling = true) //! TW029 at "true"
    String place(Supplier<String> body);
}
