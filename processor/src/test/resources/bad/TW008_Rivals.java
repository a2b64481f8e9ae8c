package bad;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Orders extends Here, There { //! TW008 at "interface Orders"
}

@Telemetry
interface Here { //! generates OtelHere.java
    @Metric(value = "orders.here", description = "Orders placed")
    void placed(@Attribute("order.express") boolean express);
}

@Telemetry
interface There { //! generates OtelThere.java
    @Metric(value = "orders.there", description = "Orders placed")
    void placed(@Attribute("order.express") boolean express);
}
