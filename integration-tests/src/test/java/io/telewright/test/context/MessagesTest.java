package io.telewright.test.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.declared.context.InstrumentedMessages;
import io.telewright.test.declared.context.MessageProperties;
import io.telewright.test.declared.context.Messages;
import io.telewright.test.declared.context.OrderMessages;
import io.telewright.test.declared.context.OtelOrderMessages;
import io.telewright.test.testing.InMemoryTelemetry;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Messages of JMS and records of Kafka carry contexts through what users write. */
class MessagesTest {
    private static final String BAGGAGE = "tenant=acme";

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
    void messagesOfJmsCarryTheContext(Format format) {
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
    void recordsOfKafkaCarryTheContext(Format format) {
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
    void headersOfKafkaWithoutAValueStartATrace(Format format) {
        Headers headers = new RecordHeaders();
        format.headers(Format.REMOTE).keySet().forEach(name -> headers.add(name, null));
        headers.add("baggage", BAGGAGE.getBytes(StandardCharsets.UTF_8));

        assertReadWithoutAParent(format, (orders, process) -> orders.processing(headers, process));
    }

    @ParameterizedTest
    @EnumSource
    void propertiesOfJmsWithoutAValueStartATrace(Format format) throws JMSException {
        Message message = JmsMessages.message();
        MessageProperties properties = new MessageProperties();
        format.headers(Format.REMOTE).keySet().forEach(name -> properties.set(message, name, null));
        message.setStringProperty("baggage", BAGGAGE);

        assertReadWithoutAParent(format, (orders, process) -> orders.processingJms(message, process));
    }

    /** What is no value is no parent, and keeps nobody from reading on. */
    private static void assertReadWithoutAParent(Format format, BiConsumer<OrderMessages, Runnable> call) {
        InMemoryTelemetry telemetry = new InMemoryTelemetry(format.propagators());
        AtomicReference<String> tenant = new AtomicReference<>();

        call.accept(
                new OtelOrderMessages(telemetry.sdk()),
                () -> tenant.set(Baggage.current().getEntryValue("tenant")));

        assertThat(telemetry.span().getParentSpanContext().isValid()).isFalse();
        assertThat(tenant).hasValue("acme");
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
