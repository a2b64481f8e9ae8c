package io.telewright.example.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.semconv.incubating.MessagingIncubatingAttributes;
import io.opentelemetry.semconv.incubating.MessagingIncubatingAttributes.MessagingOperationTypeIncubatingValues;
import io.opentelemetry.semconv.incubating.MessagingIncubatingAttributes.MessagingSystemIncubatingValues;
import io.opentelemetry.semconv.incubating.MessagingIncubatingMetrics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The sections of {@code docs/semantic-conventions.md} about messages. */
class MessagingSnippetsTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private final Emitted emitted = new Emitted();
    private final OpenTelemetry openTelemetry = emitted.openTelemetry();
    private final Map<String, String> sent = new HashMap<>();
    private final MessagingTelemetry messaging = new OtelMessagingTelemetry(openTelemetry);

    private static Map<String, String> from(String spanId) {
        return Map.of("traceparent", "00-" + TRACE + "-" + spanId + "-01");
    }

    private long publish(Map<String, String> headers) {
        sent.putAll(headers);
        return 7;
    }

    private static Attributes on(String operation) {
        return Attributes.builder()
                .put(MessagingIncubatingAttributes.MESSAGING_SYSTEM, MessagingSystemIncubatingValues.KAFKA)
                .put(MessagingIncubatingAttributes.MESSAGING_OPERATION_NAME, operation)
                .put(MessagingIncubatingAttributes.MESSAGING_OPERATION_TYPE, operation)
                .put(MessagingIncubatingAttributes.MESSAGING_DESTINATION_NAME, "orders")
                .build();
    }

    @Test
    void aMessageThatIsSent() {
        Map<String, String> headers = new HashMap<>();

        MessagingTelemetry messaging = new OtelMessagingTelemetry(openTelemetry);
        long offset = messaging.sending(headers, MessagingOperation.send("orders"), "ORD-1", () -> publish(headers));

        assertThat(offset).isEqualTo(7);
        SpanData span = emitted.span();
        assertThat(span.getName()).isEqualTo("send orders");
        assertThat(span.getKind()).isEqualTo(SpanKind.PRODUCER);
        assertThat(sent.get("traceparent")).contains(span.getTraceId(), span.getSpanId());
        assertThat(emitted.attributes())
                .isEqualTo(on(MessagingOperationTypeIncubatingValues.SEND).toBuilder()
                        .put(MessagingIncubatingAttributes.MESSAGING_MESSAGE_ID, "ORD-1")
                        .build());
        assertThat(emitted.duration(
                        MessagingIncubatingMetrics.MESSAGING_CLIENT_OPERATION_DURATION_NAME,
                        MessagingIncubatingMetrics.MESSAGING_CLIENT_OPERATION_DURATION_DESCRIPTION))
                .isEqualTo(on("send"));
        assertThat(emitted.counted(
                        MessagingIncubatingMetrics.MESSAGING_CLIENT_SENT_MESSAGES_NAME,
                        MessagingIncubatingMetrics.MESSAGING_CLIENT_SENT_MESSAGES_UNIT,
                        MessagingIncubatingMetrics.MESSAGING_CLIENT_SENT_MESSAGES_DESCRIPTION,
                        1))
                .isEqualTo(on("send"));
        assertThat(emitted.seenBySamplers()).isEqualTo(on("send").asMap().keySet());
    }

    @Test
    void aMessageThatIsProcessed() {
        Map<String, String> headers = from("b7ad6b7169203331");

        String done = messaging.processing(headers, MessagingOperation.process("orders"), "ORD-1", () -> "stored");

        assertThat(done).isEqualTo("stored");
        SpanData span = emitted.span();
        assertThat(span.getName()).isEqualTo("process orders");
        assertThat(span.getKind()).isEqualTo(SpanKind.CONSUMER);
        assertThat(span.getParentSpanId()).isEqualTo("b7ad6b7169203331");
        assertThat(emitted.attributes())
                .isEqualTo(on(MessagingOperationTypeIncubatingValues.PROCESS).toBuilder()
                        .put(MessagingIncubatingAttributes.MESSAGING_MESSAGE_ID, "ORD-1")
                        .build());
        assertThat(emitted.duration(
                        MessagingIncubatingMetrics.MESSAGING_PROCESS_DURATION_NAME,
                        MessagingIncubatingMetrics.MESSAGING_PROCESS_DURATION_DESCRIPTION))
                .isEqualTo(on("process"));
    }

    @Test
    void aBatchOfMessages() {
        List<Map<String, String>> messages = List.of(from("b7ad6b7169203331"), from("00f067aa0ba902b7"));

        MessagingOperation process = MessagingOperation.process("orders");
        messaging.consumed(messages.size(), process);
        messaging.processingAll(messages, process, () -> "stored");

        SpanData span = emitted.span();
        assertThat(span.getName()).isEqualTo("process orders");
        assertThat(span.getLinks().stream().map(LinkData::getSpanContext).map(it -> it.getSpanId()))
                .containsExactly("b7ad6b7169203331", "00f067aa0ba902b7");
        assertThat(emitted.attributes())
                .isEqualTo(on("process").toBuilder()
                        .put(MessagingIncubatingAttributes.MESSAGING_BATCH_MESSAGE_COUNT, 2)
                        .build());
        assertThat(emitted.counted(
                        MessagingIncubatingMetrics.MESSAGING_CLIENT_CONSUMED_MESSAGES_NAME,
                        MessagingIncubatingMetrics.MESSAGING_CLIENT_CONSUMED_MESSAGES_UNIT,
                        MessagingIncubatingMetrics.MESSAGING_CLIENT_CONSUMED_MESSAGES_DESCRIPTION,
                        2))
                .isEqualTo(on("process"));
    }
}
