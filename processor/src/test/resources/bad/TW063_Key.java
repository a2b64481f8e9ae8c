package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Event("orders.placed")
    void placed(@Attribute("Order.Id") String id); //! TW063 at "\"Order.Id\""

    @Event("orders.sent")
    void sent(@Attribute("order-id") String id, String 注文); //! TW063 at "\"order-id\"", TW063 at "注文"
}
