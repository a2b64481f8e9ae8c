package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Event("orders.placed")
    void placed(String orderId, @Attribute("order_id") String id); //! TW065 at "\"order_id\""

    @Event("orders.sent")
    void sent(@Attribute("order_id") String id, String orderId); //! TW065 at "orderId"

    @Traced
    @Attribute("receipt")
    @Attribute("receipt")
    @Attribute(value = "failed", thrown = Exception.class, constant = "yes")
    @Attribute(value = "failed", thrown = {Error.class, Exception.class}, constant = "no")
    String pay(String receipt, Supplier<String> body); //! TW065 at "pay" TW065 at "pay"

    @Event("orders.refused")
    @Attribute(value = "reason", constant = "none")
    @Attribute(value = "reason", baggage = "reason")
    void refused(); //! TW065 at "refused"

    @Event("orders.packed")
    void packed(Box box, String size); //! TW065 at "size"

    record Box(@Attribute String size) {}
}
