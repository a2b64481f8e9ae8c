package bad;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Metric(kind = Metric.Kind.HISTOGRAM) //! TW044 at "Metric.Kind.HISTOGRAM"
    void size();

    @Metric(kind = Metric.Kind.GAUGE) //! TW044 at "Metric.Kind.GAUGE"
    void waiting(@Attribute(value = "count", maxValues = 5) int count);

    @Metric(kind = Metric.Kind.UP_DOWN_COUNTER) //! TW044 at "Metric.Kind.UP_DOWN_COUNTER"
    void open(boolean express);
}
