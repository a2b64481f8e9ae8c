package io.telewright.test.declared.service;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Traced;
import io.telewright.test.declared.Color;

/** Parameters and methods that are named like what generated code uses. */
@Traced
public interface AwkwardService {
    /** Every name of a variable. */
    @Traced("named {span}")
    @Metric(value = "named.count", description = "Calls.")
    @Metric(value = "named.duration", kind = Metric.Kind.HISTOGRAM, description = "Their duration.")
    @Metric(value = "named.active", kind = Metric.Kind.UP_DOWN_COUNTER, description = "Those in flight.")
    @Event(value = "named.ended", on = Event.On.BOTH, when = Event.When.ALWAYS)
    @Attribute("value")
    <T> String named(
            @Attribute Color span,
            @Attribute boolean scope,
            @Attribute String parent,
            @Attribute long context,
            @Attribute int result,
            @Attribute String thrown,
            @Attribute(sampling = true) String builder,
            @Attribute double started,
            @Attribute Color inFlight,
            @Attribute String outcome,
            @Attribute String errorType,
            @Attribute String tracer,
            @Attribute String delegate,
            @Attribute String openTelemetry,
            T stage);

    /** The name of a helper. */
    @Event("named.told")
    void namedEnded(@Attribute String logger, @Attribute String value, @Attribute String meter);

    /** The name of another helper. */
    String readPartId(@Attribute(value = "part.id", path = "id") Part part);

    /** The name of a field. */
    String delegate(String that, String other);

    /** The name of another field. */
    String tracer();

    /** Something with a number. */
    record Part(String id) {}
}
