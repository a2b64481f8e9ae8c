package io.telewright.benchmark.sdk;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import java.util.List;

/** What becomes of a span. */
public enum Tracing {
    /** Sampled, the first of its trace. */
    ROOT,
    /** Sampled, with a sampled parent in the same process. */
    CHILD,
    /** The first of its trace, and not sampled. */
    UNSAMPLED,
    /** OpenTelemetry does nothing. */
    DISABLED;

    /** An OpenTelemetry in which spans become that. */
    public OpenTelemetry openTelemetry() {
        return switch (this) {
            case ROOT, CHILD -> FullSdk.sampled();
            case UNSAMPLED -> FullSdk.unsampled();
            case DISABLED -> OpenTelemetry.noop();
        };
    }

    /** The context in which calls are made. */
    public Context caller(OpenTelemetry openTelemetry) {
        if (this != CHILD) {
            return Context.root();
        }
        Span parent = openTelemetry.getTracer("caller").spanBuilder("caller").startSpan();
        return Context.root().with(parent);
    }

    /** What gives the agent's SDK the same behaviour. */
    public List<String> agentOptions() {
        return switch (this) {
            case ROOT, CHILD -> List.of("-Dotel.traces.sampler=always_on");
            case UNSAMPLED -> List.of("-Dotel.traces.sampler=always_off");
            case DISABLED -> List.of("-Dotel.javaagent.enabled=false");
        };
    }
}
