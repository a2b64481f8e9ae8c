package bad;

import io.telewright.Event;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Event("OrderLost") //! TW080 at "\"OrderLost\""
    void lost();

    @Event("order.{order_id}") //! TW080 at "\"order.{order_id}\""
    void found(String orderId);
}
