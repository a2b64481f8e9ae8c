package bad;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Garbage {
    @Metric(value = "jvm.gc.duration", unit = "s", kind = Metric.Kind.UP_DOWN_COUNTER) //! TW181 at "Metric.Kind.UP_DOWN_COUNTER"
    void collected(double time, @Attribute("jvm.gc.name") Collector collector, @Attribute("jvm.gc.action") Action action);

    @Metric(value = "jvm.class.loaded", unit = "{class}")
    void loaded(long classes);

    enum Collector {
        G1
    }

    enum Action {
        END_OF_MINOR
    }
}
