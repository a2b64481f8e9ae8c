package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Registration;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.LongSupplier;

@Telemetry
interface Orders {
    @Event("order.lost")
    @Attribute(value = "tenant.id", baggage = "tenant", path = "id") //! TW029 at "\"id\""
    void lost();

    @Event("order.found")
    @Attribute(value = "tenant.id", baggage = "tenant", asString = true) //! TW029 at "true"
    void found();

    @Traced
    void place(@Attribute(value = "order.id", baggage = "id") String id, Runnable body); //! TW029 at "\"id\""

    @Metric("orders.open")
    @Attribute(value = "tenant.id", baggage = "tenant", maxValues = 10) //! TW029 at "\"tenant\""
    Registration open(LongSupplier count);
}
