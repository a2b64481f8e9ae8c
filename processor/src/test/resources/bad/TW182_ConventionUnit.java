package bad;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Pools {
    @Metric(value = "jvm.thread.count", unit = "{threads}", kind = Metric.Kind.UP_DOWN_COUNTER) //! TW182 at "\"{threads}\""
    void threads(long change);

    @Metric(value = "jvm.class.unloaded") //! TW182 at "@Metric"
    void unloaded(long classes);
}
