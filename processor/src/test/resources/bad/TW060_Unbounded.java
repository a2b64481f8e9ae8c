package bad;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Registration;
import io.telewright.Telemetry;
import java.util.function.LongSupplier;

@Telemetry
interface Orders {
    @Metric
    void placed(String customer); //! TW060 at "customer"

    @Metric
    void sent(@Attribute("country") String land); //! TW060 at "land"

    @Metric
    void dropped(@Attribute(metric = false) String reason);

    @Metric("orders.calls")
    void place(String id, Runnable body); //! TW060 at "id"

    @Metric
    Registration waiting(String queue, LongSupplier count); //! TW060 at "queue"
}
