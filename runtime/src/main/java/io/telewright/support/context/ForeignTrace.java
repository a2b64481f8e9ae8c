package io.telewright.support.context;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceId;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import java.util.Locale;
import java.util.Map;

/** A trace that is named by a text. */
final class ForeignTrace {
    private ForeignTrace() {}

    /** The span context that a W3C {@code traceparent} or a bare trace id names; an invalid one for anything else. */
    static SpanContext parse(String text) {
        if (text.length() == TraceId.getLength()) {
            return ofTraceId(text.toLowerCase(Locale.ROOT));
        }
        Context extracted = W3CTraceContextPropagator.getInstance()
                .extract(Context.root(), Map.of("traceparent", text), Carriers.MAP_GETTER);
        return Span.fromContext(extracted).getSpanContext();
    }

    /**
     * The SDK drops a link without a span id, so one is derived from the trace id: two links to the trace are then the
     * same.
     */
    private static SpanContext ofTraceId(String traceId) {
        String lower = traceId.substring(SpanId.getLength());
        String spanId = SpanId.isValid(lower) ? lower : traceId.substring(0, SpanId.getLength());
        return SpanContext.createFromRemoteParent(traceId, spanId, TraceFlags.getDefault(), TraceState.getDefault());
    }
}
