package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Traced
    @Attribute(value = "result", readAt = Attribute.ReadAt.END)
    @Attribute(value = "shop", constant = "north", readAt = Attribute.ReadAt.END)
    String placed(Supplier<String> body); //! TW138 at "placed" TW138 at "placed"

    @Traced
    @Attribute(value = "total", readAt = Attribute.ReadAt.START) //! TW138 at "Attribute.ReadAt.START"
    String paid(Supplier<String> body);

    @Event("orders.sent")
    void sent(@Attribute(readAt = Attribute.ReadAt.END) String id); //! TW138 at "id"
}
