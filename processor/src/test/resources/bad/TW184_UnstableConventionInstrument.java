package bad;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Containers { //! generates OtelContainers.java
    @Metric(value = "container.uptime", unit = "s") //! TW184 at "@Metric"
    void up(double seconds);

    @SuppressWarnings("TW184")
    @Metric(value = "k8s.node.uptime", unit = "s")
    void silenced(double seconds);
}
