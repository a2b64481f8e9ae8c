package bad;

import io.telewright.Event;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Event(value = "order.lost", body = "[warehouse] {order_id} is lost") //! TW152 at "\"[warehouse] {order_id} is lost\""
    void lost(String orderId);
}
