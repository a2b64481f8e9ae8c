package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;
import java.time.Duration;

@Telemetry
interface Orders {
    @Metric("orders.sold") //! TW158 at "\"orders.sold\""
    @Metric(value = "orders.amount", kind = Metric.Kind.HISTOGRAM)
    void sold(double amount);

    @Metric("orders.waited") //! TW158 at "\"orders.waited\""
    @Metric(value = "orders.wait", kind = Metric.Kind.HISTOGRAM)
    void waited(Duration wait);
}
