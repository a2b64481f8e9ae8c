package bad;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Orders { //! generates OtelOrders.java
    @Metric("orders.placed") //! TW061 at "@Metric"
    void placed(@Attribute(maxValues = 1001) String country, boolean express);

    @Metric("orders.sent")
    void sent(@Attribute(maxValues = 1000) String country, boolean express);
}
