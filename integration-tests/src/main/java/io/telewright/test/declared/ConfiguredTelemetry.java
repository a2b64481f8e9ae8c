package io.telewright.test.declared;

import io.opentelemetry.api.logs.Severity;
import io.telewright.Event;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.SpanScope;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** One of each signal, for settings to act upon. */
@Telemetry
@InstrumentationScope("configured")
public interface ConfiguredTelemetry {
    @Traced("work")
    void work(Runnable body);

    @Traced("work later")
    CompletableFuture<String> later(Supplier<CompletableFuture<String>> body);

    @Traced("work in a scope")
    SpanScope open();

    /** Work with an end of its own. */
    @Traced("work measured")
    @Metric(value = "configured.work.duration", kind = Metric.Kind.HISTOGRAM)
    void measured(Runnable body);

    /** Calls. */
    @Metric("configured.calls")
    void called();

    @Event("configured.noted")
    void noted();

    @Event(value = "configured.detailed", severity = Severity.DEBUG, on = Event.On.BOTH)
    void detailed();
}
