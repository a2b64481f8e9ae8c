package io.telewright.test.context;

import io.opentelemetry.api.baggage.propagation.W3CBaggagePropagator;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.extension.trace.propagation.B3Propagator;
import io.opentelemetry.extension.trace.propagation.JaegerPropagator;
import java.util.HashMap;
import java.util.Map;

/** The formats that contexts are written in. */
enum Format {
    W3C(W3CTraceContextPropagator.getInstance()),
    B3_SINGLE(B3Propagator.injectingSingleHeader()),
    B3_MULTI(B3Propagator.injectingMultiHeaders()),
    @SuppressWarnings("deprecation") // users still have it
    JAEGER(JaegerPropagator.getInstance());

    /** Another process's span. */
    static final SpanContext REMOTE = SpanContext.createFromRemoteParent(
            "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331", TraceFlags.getSampled(), TraceState.getDefault());

    private final TextMapPropagator propagator;

    Format(TextMapPropagator propagator) {
        this.propagator = propagator;
    }

    /** The propagators that a service of this format has. */
    TextMapPropagator[] propagators() {
        return new TextMapPropagator[] {propagator, W3CBaggagePropagator.getInstance()};
    }

    /** What another process writes into its headers. */
    Map<String, String> headers(SpanContext span) {
        Map<String, String> headers = new HashMap<>();
        propagator.inject(Context.root().with(Span.wrap(span)), headers, Map::put);
        return headers;
    }

    /** What another process reads from its headers. */
    SpanContext read(Map<String, String> headers) {
        return Span.fromContext(propagator.extract(Context.root(), headers, new Exact()))
                .getSpanContext();
    }

    /** Knows nothing of names in other cases. */
    private record Exact() implements TextMapGetter<Map<String, String>> {
        @SuppressWarnings("deprecation")
        @Override
        public Iterable<String> keys(Map<String, String> headers) {
            return headers.keySet();
        }

        @Override
        public String get(Map<String, String> headers, String key) {
            return headers.get(key);
        }
    }
}
