package bad;

import io.telewright.Event;
import io.telewright.Telemetry;
import io.telewright.Traced;

@Telemetry
interface Orders {
    @Event(value = "order.lost", body = "order {order_ids} lost") //! TW082 at "\"order {order_ids} lost\""
    void lost(String orderId);

    @Traced("place {country}") //! TW082 at "\"place {country}\""
    void place(Runnable body);
}
