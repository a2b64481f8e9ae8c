package bad;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Event;
import java.util.List;
import java.util.concurrent.TimeUnit;

@Telemetry
interface Orders {
    @Metric
    void placed(@Attribute(maxValues = 0) String country); //! TW062 at "0"

    @Metric
    void sent(@Attribute(maxValues = 3) TimeUnit unit); //! TW062 at "3"

    @Metric
    @Event("orders.packed")
    void packed(@Attribute(maxValues = 4) List<String> items); //! TW062 at "4"

    @Metric
    void flattened(@Attribute(maxValues = 5) Flags flags); //! TW062 at "5"

    record Flags(@Attribute boolean express) {}
}
