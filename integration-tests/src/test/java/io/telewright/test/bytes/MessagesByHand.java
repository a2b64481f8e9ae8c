package io.telewright.test.bytes;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.BaggageBuilder;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;
import io.telewright.test.declared.context.Baggages;
import io.telewright.test.declared.context.Batches;
import io.telewright.test.declared.context.OrderMessages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** What {@link OrderMessages}, {@link Batches} and {@link Baggages} declare, as a careful engineer writes it. */
final class MessagesByHand {
    private static final ContextKey<List<Baggage>> OF_MESSAGES = ContextKey.named("baggage of messages");
    private static final AttributeKey<Long> COUNT = AttributeKey.longKey("messaging.batch.message_count");

    private static final TextMapSetter<Headers> WRITING =
            (headers, name, value) -> headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));

    private static final TextMapGetter<Headers> READING = new TextMapGetter<>() {
        @SuppressWarnings("deprecation")
        @Override
        public Iterable<String> keys(Headers headers) {
            List<String> keys = new ArrayList<>();
            headers.forEach(header -> keys.add(header.key()));
            return keys;
        }

        @Override
        public String get(Headers headers, String name) {
            Header header = headers.lastHeader(name);
            return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
        }
    };

    private final SpansByHand spans;
    private final TextMapPropagator propagator;

    MessagesByHand(OpenTelemetry openTelemetry) {
        spans = new SpansByHand(openTelemetry.getTracer("by hand"));
        propagator = openTelemetry.getPropagators().getTextMapPropagator();
    }

    void sending(Headers headers, Runnable send) {
        call(Context.current(), SpanKind.PRODUCER, headers, WRITING, send);
    }

    void processing(Headers headers, Runnable process) {
        Context parent = propagator.extract(Context.current(), headers, READING);
        if (spans.areMade()) {
            Span span = spans.start(parent, SpanKind.CONSUMER);
            spans.run(span, parent.with(span), process);
        } else {
            spans.run(parent, process);
        }
    }

    /** One span for all messages, linked to those that sent them, with the baggage of all and of each. */
    void consume(List<Map<String, String>> messages, Runnable body) {
        List<SpanContext> senders = new ArrayList<>();
        List<Baggage> ofMessages = new ArrayList<>();
        Context current = Context.current();
        BaggageBuilder all = Baggage.fromContext(current).toBuilder();
        for (Map<String, String> message : messages) {
            Context said = propagator.extract(Context.root(), message, CarriersByHand.TEXTS);
            SpanContext sender = Span.fromContext(said).getSpanContext();
            if (sender.isValid()) {
                senders.add(sender);
            }
            Baggage baggage = Baggage.fromContext(said);
            baggage.forEach((key, entry) -> all.put(key, entry.getValue(), entry.getMetadata()));
            ofMessages.add(baggage);
        }
        Context parent = current.with(all.build()).with(OF_MESSAGES, List.copyOf(ofMessages));
        if (!spans.areMade()) {
            spans.run(parent, body);
            return;
        }
        Span span = spans.start(parent, SpanKind.CONSUMER);
        if (span.isRecording()) {
            span.setAttribute(COUNT, (long) messages.size());
            senders.forEach(span::addLink);
        }
        spans.run(span, parent.with(span), body);
    }

    /** A call with an entry of baggage. */
    void call(Map<String, String> headers, String tenant, Runnable body) {
        Context current = Context.current();
        Baggage baggage =
                Baggage.fromContext(current).toBuilder().put("tenant", tenant).build();
        call(current.with(baggage), SpanKind.CLIENT, headers, Map::put, body);
    }

    private <C> void call(Context parent, SpanKind kind, C carrier, TextMapSetter<C> setter, Runnable body) {
        if (!spans.areMade()) {
            propagator.inject(parent, carrier, setter);
            spans.run(parent, body);
            return;
        }
        Span span = spans.start(parent, kind);
        Context context = parent.with(span);
        propagator.inject(context, carrier, setter);
        spans.run(span, context, body);
    }
}
