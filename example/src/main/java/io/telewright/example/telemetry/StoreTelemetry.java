package io.telewright.example.telemetry;

import io.telewright.Attribute;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.SpanScope;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.time.Duration;

/** What the store says of its own work. */
@Telemetry
@InstrumentationScope(prefix = "order.store")
public interface StoreTelemetry {
    /** A span that lasts until the scope is closed, for code that would rather not be a lambda. */
    @Traced("write batch")
    SpanScope writing(@Attribute("order.batch.size") int size);

    /** Orders stored. */
    @Metric(value = "order.stored", unit = "{order}")
    void stored(OrderLabels labels, @Attribute("order.discounted") boolean discounted);

    /** Bytes written to the store. */
    @Metric(unit = "By")
    void written(long bytes);

    /** How long it takes to write a batch. */
    @Metric(
            value = "order.store.write.duration",
            kind = Metric.Kind.HISTOGRAM,
            unit = "ms",
            buckets = {0.1, 0.2, 0.5, 1, 2, 5, 10, 50})
    void writeTook(Duration elapsed);
}
