package io.telewright.test.bytes;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;

/** The spans around what {@link CarriersByHand} and {@link MessagesByHand} do. */
final class SpansByHand {
    private final Tracer tracer;

    /** Written only: without it the compiler does away with the scope's allocation on some days and not on others. */
    Scope entered = Scope.noop();

    SpansByHand(Tracer tracer) {
        this.tracer = tracer;
    }

    boolean areMade() {
        return tracer.isEnabled();
    }

    Span start(Context parent, SpanKind kind) {
        return tracer.spanBuilder("by hand").setSpanKind(kind).setParent(parent).startSpan();
    }

    void run(Context context, Runnable body) {
        try (Scope scope = context.makeCurrent()) {
            entered = scope;
            body.run();
        }
    }

    void run(Span span, Context context, Runnable body) {
        try {
            run(context, body);
        } catch (Throwable thrown) {
            span.setStatus(StatusCode.ERROR, thrown.getMessage());
            span.recordException(thrown);
            throw thrown;
        } finally {
            span.end();
        }
    }
}
