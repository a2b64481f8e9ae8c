package bad;

import io.telewright.Attribute;
import io.telewright.BaggageEntry;
import io.telewright.Event;
import io.telewright.Telemetry;
import io.telewright.Traced;

@Telemetry
interface Orders {
    @Traced
    void place(@BaggageEntry("tenant id") String tenant, Runnable body); //! TW109 at "\"tenant id\""

    @Traced
    void send(@BaggageEntry("") String tenant, Runnable body); //! TW109 at "\"\""

    @Event("order.lost")
    @Attribute(value = "tenant.id", baggage = "größe") //! TW109 at "\"größe\""
    void lost();
}
