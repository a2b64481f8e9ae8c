package io.telewright.test.declared.golden;

import io.telewright.Metric;
import io.telewright.Telemetry;

/** Calls that are counted, and calls that are in flight, without a span. */
@Telemetry
public interface InFlightTelemetry {
    /** Loads a van. */
    @Metric(value = "van.loadings", unit = "{loading}", description = "Vans that were loaded.")
    @Metric(value = "van.loadings.active", kind = Metric.Kind.UP_DOWN_COUNTER, description = "Vans being loaded.")
    void loading(Runnable body);
}
