package io.telewright.test.processes;

import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import io.telewright.test.otlp.KeyValues;
import io.telewright.test.otlp.ReceivedSpan;
import java.util.Map;

/** A step on the way of a trace. */
record Hop(String service, String name, SpanKind kind, Map<String, Object> attributes) {
    static Hop of(ReceivedSpan span) {
        return new Hop(
                (String) KeyValues.map(span.resource().getAttributesList()).get("service.name"),
                span.name(),
                span.span().getKind(),
                KeyValues.map(span.span().getAttributesList()));
    }

    static Hop opening() {
        return new Hop("warehouse", "open warehouse", SpanKind.SPAN_KIND_INTERNAL, Map.of());
    }

    static Hop placing(Order order) {
        return new Hop("shop", "place order", SpanKind.SPAN_KIND_INTERNAL, Map.of("order.id", order.id()));
    }

    static Hop calling() {
        return new Hop("shop", "POST /reservations", SpanKind.SPAN_KIND_CLIENT, Map.of());
    }

    /**
     * The server's.
     *
     * @param attributes that come from baggage
     */
    static Hop serving(Map<String, Object> attributes) {
        return new Hop("warehouse", "POST /reservations", SpanKind.SPAN_KIND_SERVER, attributes);
    }

    static Hop sending() {
        return new Hop("warehouse", "send parcels", SpanKind.SPAN_KIND_PRODUCER, Map.of());
    }

    static Hop collecting() {
        return new Hop("shop", "collect parcels", SpanKind.SPAN_KIND_INTERNAL, Map.of());
    }

    static Hop processing(Map<String, Object> attributes) {
        return new Hop("shop", "process parcels", SpanKind.SPAN_KIND_CONSUMER, attributes);
    }
}
