package io.telewright.test.declared;

import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Telemetry;

/** Inherits with a type for the variable, and adds to it. */
@Telemetry
@InstrumentationScope(value = "shape.derived", version = "2", prefix = "derived")
public interface ShapeDerived extends ShapeBase<String> {
    @Metric
    void added();

    static String notTelemetry() {
        return "static";
    }
}
