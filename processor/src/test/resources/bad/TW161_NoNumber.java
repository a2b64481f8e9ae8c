package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;
import java.util.List;

@Telemetry
interface Orders {
    @Metric(value = "orders.placed", measure = "orders.isEmpty") //! TW161 at "\"orders.isEmpty\""
    void place(List<String> orders, Runnable body);
}
