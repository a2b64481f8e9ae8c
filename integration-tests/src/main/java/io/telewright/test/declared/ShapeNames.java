package io.telewright.test.declared;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.SpanScope;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Parameters and methods that are named as things in generated code are. */
@Telemetry
public interface ShapeNames {
    @Traced
    @Metric(value = "names.calls", description = "Calls.")
    @Metric(value = "names.duration", kind = Metric.Kind.HISTOGRAM, description = "Duration.")
    @Metric(value = "names.active", kind = Metric.Kind.UP_DOWN_COUNTER, description = "In flight.")
    @Event(value = "names.ended", when = Event.When.ALWAYS, on = Event.On.BOTH)
    CompletableFuture<String> operation(
            boolean span,
            boolean scope,
            String parent,
            String tracer,
            String meter,
            String logger,
            boolean thrown,
            boolean result,
            String context,
            String value,
            String outcome,
            String started,
            String stage,
            String errorType,
            String attributes,
            String active,
            Supplier<CompletableFuture<String>> body);

    @Traced
    SpanScope opened(String span, String scope, String parent, String context, String thrown, String outcome);

    @Metric("names.signal")
    @Event(value = "names.signal", on = Event.On.BOTH)
    void signal(
            boolean row,
            boolean openTelemetry,
            boolean namesSignal,
            boolean span,
            boolean table,
            @Attribute(value = "a.key", maxValues = 2) String key);

    @Event("names.tracer")
    void tracer(String tracer);

    @Event("names.to_string")
    void notify(String self);
}
