package bad;

import io.telewright.Telemetry;
import io.telewright.Traced;

@Telemetry
interface Orders {
    @Traced("place {order_id}") //! TW083 at "\"place {order_id}\""
    void place(String orderId, Runnable body);
}
