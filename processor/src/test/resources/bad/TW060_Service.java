package bad;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Traced;
import io.telewright.Untraced;

@Traced
interface Orders {
    @Metric("orders.placed")
    void place(@Attribute("order.id") String id);

    @Untraced
    @Metric("orders.sent")
    void send(@Attribute("order.id") String id); //! TW060 at "id"
}
