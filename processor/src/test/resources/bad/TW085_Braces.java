package bad;

import io.telewright.Event;
import io.telewright.Telemetry;
import io.telewright.Traced;

@Telemetry
interface Orders {
    @Event(value = "order.lost", body = "order {order_id lost") //! TW085 at "\"order {order_id lost\""
    void lost(String orderId);

    @Event(value = "order.found", body = "order {} found") //! TW085 at "\"order {} found\""
    void found(String orderId);

    @Traced("place order}") //! TW085 at "\"place order}\""
    void place(Runnable body);
}
