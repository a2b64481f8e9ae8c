package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Event("orders.placed")
    void placed(Order order); //! TW068 at "order"

    record Order(@Attribute String id, @Attribute Order parent) {}
}
