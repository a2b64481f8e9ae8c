package io.telewright.test.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.declared.context.InstrumentedMessages;
import io.telewright.test.declared.context.Messages;
import io.telewright.test.testing.InMemoryTelemetry;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.lang.reflect.Proxy;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Messages of JMS and records of Kafka carry contexts through what users write. */
class MessagesTest {
    private static final Messages NOTHING = (Messages) Proxy.newProxyInstance(
            Messages.class.getClassLoader(), new Class<?>[] {Messages.class}, (proxy, method, arguments) -> null);

    private static Messages messages(InMemoryTelemetry telemetry) {
        return new InstrumentedMessages(NOTHING, telemetry.sdk());
    }

    private static void assertCrossed(InMemoryTelemetry telemetry) {
        SpanData sent = telemetry.spans().get(0);
        SpanData processed = telemetry.spans().get(1);
        SpanData batch = telemetry.spans().get(2);
        assertThat(processed.getParentSpanId()).isEqualTo(sent.getSpanId());
        assertThat(processed.getTraceId()).isEqualTo(sent.getTraceId());
        assertThat(batch.getLinks().stream().map(LinkData::getSpanContext).map(it -> it.getSpanId()))
                .containsExactly(sent.getSpanId());
    }

    @ParameterizedTest
    @EnumSource
    void ofJms(Format format) {
        InMemoryTelemetry telemetry = new InMemoryTelemetry(format.propagators());
        Messages messages = messages(telemetry);
        TextMessage message = JmsMessages.message();

        messages.send(message);
        messages.process(message);
        messages.processAll(new Message[] {JmsMessages.message(), message});

        assertCrossed(telemetry);
    }

    @ParameterizedTest
    @EnumSource
    void ofKafka(Format format) {
        InMemoryTelemetry telemetry = new InMemoryTelemetry(format.propagators());
        Messages messages = messages(telemetry);
        Headers headers = new RecordHeaders();

        messages.sendRecord(headers);
        messages.processRecord(headers);
        messages.processRecords(List.of(headers, new RecordHeaders()));

        assertCrossed(telemetry);
    }

    @ParameterizedTest
    @EnumSource
    void whatASetterThrowsIsNoReasonNotToRun(Format format) {
        InMemoryTelemetry telemetry = new InMemoryTelemetry(format.propagators());
        RecordHeaders sealed = new RecordHeaders();
        sealed.setReadOnly();

        messages(telemetry).sendRecord(sealed);

        assertThat(sealed).isEmpty();
        assertThat(telemetry.span().getName()).isEqualTo("send record");
    }
}
