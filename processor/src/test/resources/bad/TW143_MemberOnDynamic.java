package bad;

import io.opentelemetry.api.common.Attributes;
import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Event("orders.placed")
    void placed(@Attribute(values = "x", readAt = Attribute.ReadAt.END) Attributes more); //! TW143 at "\"x\"" TW143 at "Attribute.ReadAt.END"
}
