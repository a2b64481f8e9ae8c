package bad;

import io.opentelemetry.api.common.Attributes;
import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Event("orders.placed")
    void placed(@Attribute(maxValues = 3, sampling = true) Attributes more); //! TW143 at "3" TW143 at "true"
}
