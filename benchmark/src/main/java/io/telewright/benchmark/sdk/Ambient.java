package io.telewright.benchmark.sdk;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;

/** The context in which a measurement is taken: exemplars look at its span. */
public enum Ambient {
    /** There is no span. */
    NONE,
    /** There is a sampled span. */
    SAMPLED,
    /** There is a span that is not sampled. */
    UNSAMPLED;

    /** Such a context. */
    public Context context() {
        if (this == NONE) {
            return Context.root();
        }
        Tracing tracing = this == SAMPLED ? Tracing.ROOT : Tracing.UNSAMPLED;
        Span span = tracing.openTelemetry()
                .getTracer("ambient")
                .spanBuilder("ambient")
                .startSpan();
        return Context.root().with(span);
    }
}
