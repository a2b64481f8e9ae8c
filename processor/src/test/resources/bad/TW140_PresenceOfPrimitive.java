package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Event("orders.placed")
    void placed(
            @Attribute(path = "?") int count, //! TW140 at "\"?\""
            @Attribute(path = "length.?") String id); //! TW140 at "\"length.?\""
}
