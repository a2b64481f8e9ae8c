package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.List;
import java.util.function.Supplier;

@Telemetry
interface Base { //! generates OtelBase.java
    @Traced
    @Event(value = "order.placed", body = "{orders.size} orders")
    @Metric(value = "orders.placed", measure = "orders.size", description = "Orders.")
    String place(@Attribute("order.ids") List<String> orders, Supplier<String> body);
}

@Telemetry
interface Orders extends Base {} //! TW009 at "interface Orders" TW009 at "interface Orders"
