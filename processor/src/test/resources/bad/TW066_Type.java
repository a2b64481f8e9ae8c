package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Event("orders.placed")
    void placed(Object order); //! TW066 at "order"

    @Event("orders.sent")
    void sent(Map<String, String> labels, List<Object> items); //! TW066 at "labels", TW066 at "items"

    @Traced
    void fail(Exception cause, Supplier<String> reason, Runnable body); //! TW066 at "cause", TW066 at "reason"

    @Event("orders.flattened")
    void flattened(Group group); //! TW066 at "group"

    @Traced
    @Attribute("order.result")
    Object place(Supplier<Object> body); //! TW066 at "place"

    record Group(@Attribute char initial) {}
}
