package io.telewright.test.declared;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Operations whose names are those that the generated code would like to use, and results of unusual types. */
@Telemetry
public interface AwkwardOperations {
    /** Every name of a variable. */
    @Traced("named {span}")
    @Metric("named.count")
    @Metric(value = "named.duration", kind = Metric.Kind.HISTOGRAM)
    @Metric(value = "named.active", kind = Metric.Kind.UP_DOWN_COUNTER)
    @Event(value = "named.ended", on = Event.On.BOTH, when = Event.When.ALWAYS)
    <T> T named(
            Color span,
            boolean scope,
            String parent,
            long context,
            int result,
            String thrown,
            @Attribute(sampling = true) String builder,
            double started,
            Color inFlight,
            String outcome,
            String errorType,
            String tracer,
            Supplier<T> stage);

    /** The name of a helper. */
    @Event("named.told")
    void namedEnded(String logger, String value, String meter);

    /** A result of any type as text. */
    @Traced("any")
    @Metric("any.count")
    @Attribute(value = "any", asString = true)
    Object any(Supplier<?> body);

    /** A result of a generic type as text. */
    @Traced("generic")
    @Attribute(value = "generic", asString = true)
    <T> T generic(Supplier<? extends T> body);

    /** The value of a generic stage as text. */
    @Traced("staged")
    @Attribute(value = "staged", asString = true)
    <T, S extends CompletionStage<T>> S staged(Supplier<S> body);

    /** A stage of unknown values. */
    @Traced("unknown")
    @Attribute(value = "unknown", asString = true)
    CompletableFuture<?> unknown(Supplier<CompletableFuture<?>> body);

    /** A bounded generic result that may be a stage too. */
    @Traced("bounded")
    <T extends Comparable<T>> T bounded(Supplier<T> body);
}
