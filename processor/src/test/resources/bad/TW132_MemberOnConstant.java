package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Event("orders.placed")
    @Attribute(value = "shop", constant = "north", path = "name", asString = true) //! TW132 at "\"name\"" TW132 at "true"
    void placed();

    @Metric("orders.sent")
    @Attribute(value = "shop", constant = "north", maxValues = 3, values = "north") //! TW132 at "3" TW132 at "\"north\""
    void sent();
}
