package bad;

import io.telewright.Event;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Event(value = "order.lost", body = "{order_id}] is lost") //! TW153 at "\"{order_id}] is lost\""
    void lost(String orderId);
}
