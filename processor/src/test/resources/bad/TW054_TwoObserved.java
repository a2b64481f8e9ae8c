package bad;

import io.telewright.Metric;
import io.telewright.Registration;
import io.telewright.Telemetry;
import java.util.function.LongSupplier;

@Telemetry
interface Orders {
    @Metric(value = "orders.waiting", kind = Metric.Kind.GAUGE)
    @Metric(value = "orders.open", kind = Metric.Kind.GAUGE)
    Registration waiting(LongSupplier count); //! TW054 at "waiting"
}
