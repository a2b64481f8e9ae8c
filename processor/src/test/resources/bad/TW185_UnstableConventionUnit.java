package bad;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Uptimes { //! generates OtelUptimes.java
    @Metric(value = "container.uptime", unit = "ms", kind = Metric.Kind.GAUGE) //! TW185 at "\"ms\""
    void up(double milliseconds);
}
