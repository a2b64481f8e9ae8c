package io.telewright.test.bytes;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;
import io.telewright.test.declared.context.Carriers;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What {@link Carriers} declares, as a careful engineer writes it. */
final class CarriersByHand {
    static final TextMapGetter<Map<String, String>> TEXTS = new Getter<>() {
        @Override
        public String get(Map<String, String> carrier, String key) {
            return find(carrier, key);
        }
    };

    private static final TextMapGetter<Map<String, List<String>>> LISTS = new Getter<>() {
        @Override
        public String get(Map<String, List<String>> carrier, String key) {
            List<String> values = find(carrier, key);
            return values == null ? null : values.get(0);
        }
    };

    private final SpansByHand spans;
    private final TextMapPropagator propagator;

    CarriersByHand(OpenTelemetry openTelemetry) {
        spans = new SpansByHand(openTelemetry.getTracer("by hand"));
        propagator = openTelemetry.getPropagators().getTextMapPropagator();
    }

    void serve(Map<String, String> headers, Runnable body) {
        run(propagator.extract(Context.current(), headers, TEXTS), body);
    }

    void serveLists(Map<String, List<String>> headers, Runnable body) {
        run(propagator.extract(Context.current(), headers, LISTS), body);
    }

    private void run(Context parent, Runnable body) {
        if (!spans.areMade()) {
            spans.run(parent, body);
            return;
        }
        Span span = spans.start(parent, SpanKind.SERVER);
        spans.run(span, parent.with(span), body);
    }

    void call(Map<String, String> headers, Runnable body) {
        clear(headers);
        call(headers, Map::put, body);
    }

    void callLists(Map<String, List<String>> headers, Runnable body) {
        clear(headers);
        call(headers, (carrier, name, value) -> carrier.put(name, new ArrayList<>(List.of(value))), body);
    }

    void request(HttpRequest.Builder request, Runnable body) {
        call(request, HttpRequest.Builder::setHeader, body);
    }

    /** What is not written anew is stale. */
    private void clear(Map<String, ?> headers) {
        propagator.fields().forEach(field -> headers.keySet().removeIf(field::equalsIgnoreCase));
    }

    private <C> void call(C carrier, TextMapSetter<C> setter, Runnable body) {
        Context parent = Context.current();
        if (!spans.areMade()) {
            propagator.inject(parent, carrier, setter);
            body.run();
            return;
        }
        Span span = spans.start(parent, SpanKind.CLIENT);
        Context context = parent.with(span);
        propagator.inject(context, carrier, setter);
        spans.run(span, context, body);
    }

    /** Names of headers are the same in any case. */
    private static <V> V find(Map<String, V> headers, String name) {
        V exact = headers.get(name);
        if (exact != null) {
            return exact;
        }
        for (Map.Entry<String, V> header : headers.entrySet()) {
            if (header.getKey().equalsIgnoreCase(name)) {
                return header.getValue();
            }
        }
        return null;
    }

    private interface Getter<C extends Map<String, ?>> extends TextMapGetter<C> {
        @SuppressWarnings("deprecation")
        @Override
        default Iterable<String> keys(C carrier) {
            return carrier.keySet();
        }
    }
}
