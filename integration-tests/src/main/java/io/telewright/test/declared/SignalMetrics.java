package io.telewright.test.declared;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;
import java.time.Duration;

/** Every kind of synchronous instrument with every type of measurement. */
@Telemetry
public interface SignalMetrics {
    /** Counts with {@code one} at {@linkplain SignalMetrics a call}. Not this. */
    @Metric("counter.none")
    void counter();

    @Metric("counter.long")
    void counter(long value);

    @Metric("counter.short")
    void counter(short value);

    @Metric("counter.double")
    void counter(double value);

    @Metric("counter.float")
    void counter(float value);

    @Metric("counter.boxed.long")
    void counter(Long value);

    @Metric("counter.boxed.int")
    void counter(Integer value);

    @Metric("counter.boxed.double")
    void counter(Double value);

    @Metric("counter.duration")
    void counter(Duration value);

    @Metric(value = "up_down.long", kind = Metric.Kind.UP_DOWN_COUNTER)
    void upDown(long value);

    @Metric(value = "up_down.double", kind = Metric.Kind.UP_DOWN_COUNTER)
    void upDown(double value);

    @Metric(value = "up_down.boxed", kind = Metric.Kind.UP_DOWN_COUNTER)
    void upDown(Long value);

    @Metric(value = "up_down.duration", kind = Metric.Kind.UP_DOWN_COUNTER, unit = "ms")
    void upDown(Duration value);

    /**
     * Sizes of messages,
     * both ways. Not this.
     */
    @Metric(value = "histogram.long", kind = Metric.Kind.HISTOGRAM, unit = "By")
    void histogram(long value);

    @Metric(
            value = "histogram.double",
            kind = Metric.Kind.HISTOGRAM,
            unit = "{ratio}",
            buckets = {0.5, 1})
    void histogram(double value);

    @Metric(value = "histogram.boxed", kind = Metric.Kind.HISTOGRAM)
    void histogram(Double value);

    @Metric(value = "histogram.duration", kind = Metric.Kind.HISTOGRAM)
    void histogram(Duration value);

    @Metric(value = "histogram.duration.short", kind = Metric.Kind.HISTOGRAM, unit = "ms")
    void histogramInMillis(Duration value);

    @Metric(value = "gauge.long", kind = Metric.Kind.GAUGE)
    void gauge(long value);

    @Metric(value = "gauge.double", kind = Metric.Kind.GAUGE, unit = "Cel", description = "Written out.")
    void gauge(double value);

    @Metric(value = "gauge.boxed", kind = Metric.Kind.GAUGE)
    void gauge(Integer value);

    @Metric(value = "gauge.duration", kind = Metric.Kind.GAUGE, unit = "us")
    void gauge(Duration value);

    @Metric(value = "twice.sum", counts = Metric.Counts.MEASUREMENT)
    @Metric(value = "twice.distribution", kind = Metric.Kind.HISTOGRAM)
    void twice(long value, @Attribute("twice.even") boolean even);
}
