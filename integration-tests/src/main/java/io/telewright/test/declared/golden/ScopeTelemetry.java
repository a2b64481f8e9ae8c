package io.telewright.test.declared.golden;

import io.telewright.Attribute;
import io.telewright.SpanScope;
import io.telewright.Telemetry;
import io.telewright.Traced;

/** A span that ends when its scope is closed. It starts a trace, and its sampler sees the attribute. */
@Telemetry
public interface ScopeTelemetry {
    /** A tour, until it is closed. */
    @Traced(value = "tour", parent = Traced.Parent.ROOT_LINKED)
    SpanScope touring(@Attribute(value = "tour.id", sampling = true) String tour);
}
