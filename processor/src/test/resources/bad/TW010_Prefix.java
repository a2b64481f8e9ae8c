package bad;

import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
@InstrumentationScope(prefix = "Shop.") //! TW010 at "\"Shop.\""
interface Orders {
    @Metric("orders")
    void placed();
}
