package bad;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Base { //! generates OtelBase.java
    /** Orders placed. */
    @Metric("orders.placed")
    void placed(@Attribute("order.express") boolean express);
}

@Telemetry
interface Keys { //! generates OtelKeys.java
    @Metric(value = "orders.sent", description = "Orders sent")
    void sent(boolean express);
}

@Telemetry
interface Described extends Base {} //! TW009 at "interface Described"

@Telemetry
interface Keyed extends Keys {} //! TW009 at "interface Keyed"
