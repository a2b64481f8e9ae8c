package bad;

import io.telewright.CurrentSpan;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Registration;
import io.telewright.Telemetry;
import java.util.function.LongSupplier;

@Telemetry
interface Orders {
    @Metric(buckets = {1, 2}) //! TW029 at "{1, 2}"
    void placed();

    @Metric
    @Event("orders.observed") //! TW029 at "@Event"
    Registration waiting(LongSupplier count);

    @Metric
    @CurrentSpan //! TW029 at "@CurrentSpan"
    Registration packed(boolean express, LongSupplier count);
}
