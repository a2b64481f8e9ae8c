package bad;

import io.telewright.Attribute;
import io.telewright.CurrentSpan;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Traced;

class Orders {
    @Traced //! TW005 at "@Traced"
    void place() {}

    @Metric("orders")
    @Metric("parcels")
    void twice() {} //! TW005 at "twice"

    @Event("order.lost") //! TW005 at "@Event"
    void lost() {}

    @CurrentSpan //! TW005 at "@CurrentSpan"
    void annotate(@Attribute("order.id") String id) {} //! TW005 at "@Attribute"
}
