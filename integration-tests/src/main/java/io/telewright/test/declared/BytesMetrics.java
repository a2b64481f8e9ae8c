package io.telewright.test.declared;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Metrics whose calls are to allocate nothing. */
@Telemetry
public interface BytesMetrics {
    record Parcel(ChronoUnit speed, String depot) {}

    record Route(
            @Attribute("bytes.route.speed") ChronoUnit speed,

            @Attribute(value = "bytes.route.depot", maxValues = 3)
            String depot) {}

    @Metric("bytes.enum")
    void enumAndBoolean(@Attribute("bytes.unit") ChronoUnit unit, @Attribute("bytes.express") boolean express);

    @Metric("bytes.text")
    void text(@Attribute(value = "bytes.depot", maxValues = 3) String depot);

    @Metric("bytes.int")
    void integer(@Attribute(value = "bytes.size", maxValues = 3) int size);

    @Metric("bytes.long")
    void longNumber(@Attribute(value = "bytes.weight", maxValues = 3) long weight);

    @Metric("bytes.path")
    void path(
            @Attribute(value = "bytes.parcel.speed", path = "speed") Parcel parcel,
            @Attribute(value = "bytes.parcel.depot", path = "depot", maxValues = 3) Parcel same);

    @Metric("bytes.record")
    void group(@Attribute Route route);

    @Metric(value = "bytes.duration", kind = Metric.Kind.HISTOGRAM)
    void duration(Duration duration, @Attribute("bytes.unit") ChronoUnit unit);

    @Metric(value = "bytes.gauge", kind = Metric.Kind.GAUGE)
    void gauge(double value, @Attribute("bytes.unit") ChronoUnit unit);

    @Metric(value = "bytes.several", counts = Metric.Counts.MEASUREMENT)
    @Metric(value = "bytes.several.size", kind = Metric.Kind.HISTOGRAM)
    void several(long size, @Attribute("bytes.express") boolean express);
}
