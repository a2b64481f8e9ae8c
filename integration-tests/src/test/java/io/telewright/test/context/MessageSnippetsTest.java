package io.telewright.test.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.BatchBaggage;
import io.telewright.test.declared.context.OrderMessages;
import io.telewright.test.declared.context.OtelOrderMessages;
import io.telewright.test.testing.InMemoryTelemetry;
import jakarta.jms.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

/** The sections of {@code docs/context.md} about messages. */
class MessageSnippetsTest {
    private static final SpanContext ANNA = sender(1);
    private static final SpanContext BERT = sender(2);

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry(Format.W3C.propagators());
    private final OrderMessages orders = new OtelOrderMessages(telemetry.sdk());

    private static SpanContext sender(int number) {
        return SpanContext.createFromRemoteParent(
                "%032x".formatted(number), "%016x".formatted(number), TraceFlags.getSampled(), TraceState.getDefault());
    }

    private static Map<String, String> message(SpanContext sender, String baggage) {
        Map<String, String> headers = Format.W3C.headers(sender);
        headers.put("baggage", baggage);
        return headers;
    }

    private void assertCrossed() {
        SpanData sent = telemetry.spans().get(0);
        SpanData processed = telemetry.spans().get(1);
        assertThat(processed.getParentSpanId()).isEqualTo(sent.getSpanId());
        assertThat(processed.getTraceId()).isEqualTo(sent.getTraceId());
    }

    @Test
    void recordsOfKafka() {
        List<String> done = new ArrayList<>();
        Headers headers = new RecordHeaders();

        orders.sending(headers, () -> done.add("sent"));
        orders.processing(headers, () -> done.add("processed"));

        assertCrossed();
        assertThat(done).containsExactly("sent", "processed");
        assertThat(headers.headers("traceparent")).hasSize(1);
    }

    @Test
    void messagesOfJms() {
        List<String> done = new ArrayList<>();
        Message message = JmsMessages.message();

        orders.sendingJms(message, () -> done.add("sent"));
        orders.processingJms(message, () -> done.add("processed"));

        assertCrossed();
        assertThat(done).containsExactly("sent", "processed");
    }

    @Test
    void messagesPassedOn() {
        Headers next = new RecordHeaders();
        Headers headers = new RecordHeaders();
        headers.add("traceparent", Format.W3C.headers(ANNA).get("traceparent").getBytes());
        headers.add("baggage", "tenant=acme".getBytes());

        orders.processing(headers, () -> orders.sending(next, () -> {}));

        SpanData sent = telemetry.spans().get(0);
        SpanData processed = telemetry.spans().get(1);
        assertThat(processed.getParentSpanContext()).isEqualTo(ANNA);
        assertThat(sent.getParentSpanId()).isEqualTo(processed.getSpanId());
        assertThat(new String(next.lastHeader("traceparent").value())).contains(ANNA.getTraceId(), sent.getSpanId());
        assertThat(new String(next.lastHeader("baggage").value())).isEqualTo("tenant=acme");
    }

    @Test
    void loopsThatTakeMessages() {
        List<String> done = new ArrayList<>();
        Headers sent = new RecordHeaders();
        sent.add("traceparent", Format.W3C.headers(ANNA).get("traceparent").getBytes());
        List<Headers> received = List.of(sent, new RecordHeaders());

        orders.polling(() -> received.forEach(headers -> orders.taking(headers, () -> done.add("taken"))));

        assertThat(done).containsExactly("taken", "taken");
        SpanData loop = telemetry.spans().get(2);
        assertThat(telemetry.spans().get(0).getParentSpanContext()).isEqualTo(ANNA);
        assertThat(telemetry.spans().get(1).getParentSpanId()).isEqualTo(SpanId.getInvalid());
        assertThat(telemetry.spans().get(1).getTraceId()).isNotEqualTo(loop.getTraceId());
    }

    @Test
    void batches() {
        List<Map<String, String>> messages = List.of(message(ANNA, ""), Map.of(), message(BERT, ""));

        orders.processingAll(messages, () -> {});

        SpanData span = telemetry.span();
        assertThat(span.getLinks().stream().map(LinkData::getSpanContext)).containsExactly(ANNA, BERT);
        assertThat(span.getAttributes().get(AttributeKey.longKey("messaging.batch.message_count")))
                .isEqualTo(3);
    }

    @Test
    void theBaggageOfABatch() {
        Map<String, String> all = new HashMap<>();
        List<String> tenants = new ArrayList<>();
        List<Map<String, String>> messages =
                List.of(message(ANNA, "tenant=anna,shop=7"), Map.of(), message(BERT, "tenant=bert"));

        orders.processingAll(messages, () -> {
            Baggage.current().forEach((key, entry) -> all.put(key, entry.getValue()));
            for (Baggage ofMessage : BatchBaggage.current()) {
                tenants.add(ofMessage.getEntryValue("tenant"));
            }
        });

        assertThat(all).isEqualTo(Map.of("tenant", "bert", "shop", "7"));
        assertThat(tenants).containsExactly("anna", null, "bert");
    }
}
