package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;
import java.time.Duration;

@Telemetry
interface Orders {
    @Metric("orders.sold")
    @Metric(value = "orders.amount", kind = Metric.Kind.HISTOGRAM)
    void sold(double amount); //! TW158 at "sold"

    @Metric("orders.waited")
    @Metric(value = "orders.wait", kind = Metric.Kind.HISTOGRAM)
    void waited(Duration wait); //! TW158 at "waited"
}
