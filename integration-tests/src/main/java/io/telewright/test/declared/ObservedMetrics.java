package io.telewright.test.declared;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Registration;
import io.telewright.Telemetry;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/** Every kind of observable instrument. */
@Telemetry
@SuppressWarnings("TW186")
public interface ObservedMetrics {
    @Metric("observed.counter.long")
    Registration counter(LongSupplier value);

    @Metric("observed.counter.double")
    Registration counter(DoubleSupplier value);

    @Metric(value = "observed.up_down.long", kind = Metric.Kind.UP_DOWN_COUNTER)
    Registration upDown(LongSupplier value);

    @Metric(value = "observed.up_down.double", kind = Metric.Kind.UP_DOWN_COUNTER)
    Registration upDown(DoubleSupplier value);

    @Metric(value = "observed.gauge.long", kind = Metric.Kind.GAUGE)
    Registration gauge(LongSupplier value);

    @Metric(value = "observed.gauge.double", kind = Metric.Kind.GAUGE)
    Registration gauge(DoubleSupplier value);

    @Metric(value = "observed.pools", kind = Metric.Kind.GAUGE)
    Registration pool(@Attribute(value = "pool.name", maxValues = 3) String name, LongSupplier value);
}
