package io.telewright.test.declared;

import io.telewright.Attribute;
import io.telewright.CurrentSpan;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.SpanScope;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Spans and events whose calls are to allocate what OpenTelemetry itself does. */
@Telemetry
public interface BytesOperations {
    @Traced("bytes.call")
    String call(
            @Attribute("bytes.depot") String depot,
            @Attribute("bytes.unit") ChronoUnit unit,
            @Attribute("bytes.express") boolean express,
            Supplier<String> body);

    @Traced("{bytes.unit|unit}[ {bytes.depot}] {bytes.express}")
    String named(
            @Attribute(value = "bytes.depot", maxValues = 10) String depot,
            @Attribute("bytes.unit") ChronoUnit unit,
            @Attribute("bytes.express") boolean express,
            Supplier<String> body);

    @Traced("bytes.scope")
    SpanScope scope(
            @Attribute("bytes.depot") String depot,
            @Attribute("bytes.unit") ChronoUnit unit,
            @Attribute("bytes.express") boolean express);

    @Traced("bytes.future")
    CompletableFuture<String> future(
            @Attribute("bytes.depot") String depot,
            @Attribute("bytes.unit") ChronoUnit unit,
            @Attribute("bytes.express") boolean express,
            Supplier<CompletableFuture<String>> body);

    @Event("bytes.event")
    void event(@Attribute("bytes.depot") String depot, @Attribute("bytes.unit") ChronoUnit unit);

    @CurrentSpan
    void current(@Attribute("bytes.depot") String depot, @Attribute("bytes.size") long size);

    @Traced("bytes.measured")
    @Metric(value = "bytes.calls", description = "Calls.")
    @Metric(value = "bytes.call.duration", kind = Metric.Kind.HISTOGRAM, description = "Their duration.")
    @Metric(value = "bytes.calls.active", kind = Metric.Kind.UP_DOWN_COUNTER, description = "Those in flight.")
    @Event(value = "bytes.called", when = Event.When.ALWAYS)
    String measured(@Attribute("bytes.unit") ChronoUnit unit, Supplier<String> body);
}
