package bad;

import io.telewright.Event;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Event(value = "order.lost", body = "{order_id|} is lost") //! TW154 at "\"{order_id|} is lost\""
    void lost(String orderId);

    @Event(value = "order.found", body = "{order_id|a|b} is found") //! TW154 at "\"{order_id|a|b} is found\""
    void found(String orderId);
}
