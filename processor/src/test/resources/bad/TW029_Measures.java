package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Metric(value = "orders.sold", measure = "amount") //! TW029 at "\"amount\""
    void sold(double amount);

    @Metric(value = "orders.active", kind = Metric.Kind.UP_DOWN_COUNTER, measure = "amount") //! TW029 at "\"amount\""
    void selling(Runnable body);

    @Metric(value = "orders.calls", counts = Metric.Counts.CALLS) //! TW029 at "Metric.Counts.CALLS"
    void called();

    @Metric(value = "orders.runs", counts = Metric.Counts.CALLS) //! TW029 at "Metric.Counts.CALLS"
    void running(Runnable body);

    @Metric(value = "orders.packed", measure = "name.length", counts = Metric.Counts.CALLS) //! TW029 at "Metric.Counts.CALLS"
    void packing(String name, Runnable body);
}
