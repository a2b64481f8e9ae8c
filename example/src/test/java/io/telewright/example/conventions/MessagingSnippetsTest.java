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
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.nio.file.Path;
import java.util.List;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sections of {@code docs/semantic-conventions.md} about messages, with a real broker. */
class MessagingSnippetsTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final long PATIENCE_MILLIS = 60_000;

    private static EmbeddedActiveMQ server;
    private static JMSContext broker;

    private final Emitted emitted = new Emitted();
    private final OpenTelemetry openTelemetry = emitted.openTelemetry();
    private final MessagingTelemetry messaging = new OtelMessagingTelemetry(openTelemetry);

    @BeforeAll
    static void startBroker(@TempDir Path directory) throws Exception {
        Configuration configuration = new ConfigurationImpl()
                .setPersistenceEnabled(false)
                .setJournalType(JournalType.NIO) // others are looked for in native code
                .setSecurityEnabled(false)
                .setJMXManagementEnabled(false)
                .addAcceptorConfiguration("vm", "vm://0");
        configuration.setBrokerInstance(directory.toFile());
        server = new EmbeddedActiveMQ().setConfiguration(configuration).start();
        broker = new ActiveMQConnectionFactory("vm://0").createContext();
    }

    @AfterAll
    static void stopBroker() throws Exception {
        broker.close();
        server.stop();
    }

    /** A message that arrived, with the span that sent it. */
    private static Message arrived(String queue, String spanId) throws JMSException {
        Message message = broker.createTextMessage("ORD-1");
        message.setStringProperty("traceparent", "00-" + TRACE + "-" + spanId + "-01");
        publish(queue, message);
        return received(queue);
    }

    private static Message publish(String queue, Message message) {
        broker.createProducer().send(broker.createQueue(queue), message);
        return message;
    }

    private static Message received(String queue) {
        try (JMSConsumer consumer = broker.createConsumer(broker.createQueue(queue))) {
            return consumer.receive(PATIENCE_MILLIS);
        }
    }

    private static Attributes on(String queue, String operation) {
        return Attributes.builder()
                .put(MessagingIncubatingAttributes.MESSAGING_SYSTEM, MessagingSystemIncubatingValues.ACTIVEMQ)
                .put(MessagingIncubatingAttributes.MESSAGING_OPERATION_NAME, operation)
                .put(MessagingIncubatingAttributes.MESSAGING_OPERATION_TYPE, operation)
                .put(MessagingIncubatingAttributes.MESSAGING_DESTINATION_NAME, queue)
                .build();
    }

    @Test
    void aMessageThatIsSent() throws JMSException {
        MessagingTelemetry messaging = new OtelMessagingTelemetry(openTelemetry);
        Message message = broker.createTextMessage("ORD-1");
        messaging.sending("sent", message, () -> publish("sent", message));

        SpanData span = emitted.span();
        assertThat(span.getName()).isEqualTo("send sent");
        assertThat(span.getKind()).isEqualTo(SpanKind.PRODUCER);
        Message received = received("sent");
        assertThat(received.getStringProperty("traceparent")).contains(span.getTraceId(), span.getSpanId());
        Attributes common = on("sent", MessagingOperationTypeIncubatingValues.SEND);
        assertThat(emitted.attributes())
                .isEqualTo(common.toBuilder()
                        .put(MessagingIncubatingAttributes.MESSAGING_MESSAGE_ID, received.getJMSMessageID())
                        .build());
        assertThat(emitted.duration(
                        MessagingIncubatingMetrics.MESSAGING_CLIENT_OPERATION_DURATION_NAME,
                        MessagingIncubatingMetrics.MESSAGING_CLIENT_OPERATION_DURATION_DESCRIPTION))
                .isEqualTo(common);
        assertThat(emitted.counted(
                        MessagingIncubatingMetrics.MESSAGING_CLIENT_SENT_MESSAGES_NAME,
                        MessagingIncubatingMetrics.MESSAGING_CLIENT_SENT_MESSAGES_UNIT,
                        MessagingIncubatingMetrics.MESSAGING_CLIENT_SENT_MESSAGES_DESCRIPTION,
                        1))
                .isEqualTo(common);
        assertThat(emitted.seenBySamplers()).isEqualTo(common.asMap().keySet());
    }

    @Test
    void aMessageThatIsProcessed() throws JMSException {
        Message message = arrived("processed", "b7ad6b7169203331");

        String done = messaging.processing("processed", message, () -> "stored");

        assertThat(done).isEqualTo("stored");
        SpanData span = emitted.span();
        assertThat(span.getName()).isEqualTo("process processed");
        assertThat(span.getKind()).isEqualTo(SpanKind.CONSUMER);
        assertThat(span.getParentSpanId()).isEqualTo("b7ad6b7169203331");
        Attributes common = on("processed", MessagingOperationTypeIncubatingValues.PROCESS);
        assertThat(emitted.attributes())
                .isEqualTo(common.toBuilder()
                        .put(MessagingIncubatingAttributes.MESSAGING_MESSAGE_ID, message.getJMSMessageID())
                        .build());
        assertThat(emitted.duration(
                        MessagingIncubatingMetrics.MESSAGING_PROCESS_DURATION_NAME,
                        MessagingIncubatingMetrics.MESSAGING_PROCESS_DURATION_DESCRIPTION))
                .isEqualTo(common);
    }

    @Test
    void aBatchOfMessages() throws JMSException {
        List<Message> messages = List.of(arrived("batch", "b7ad6b7169203331"), arrived("batch", "00f067aa0ba902b7"));

        messaging.processingAll("batch", messages, () -> "stored");

        SpanData span = emitted.span();
        assertThat(span.getName()).isEqualTo("process batch");
        assertThat(span.getLinks().stream().map(LinkData::getSpanContext).map(it -> it.getSpanId()))
                .containsExactly("b7ad6b7169203331", "00f067aa0ba902b7");
        Attributes common = on("batch", MessagingOperationTypeIncubatingValues.PROCESS);
        assertThat(emitted.attributes())
                .isEqualTo(common.toBuilder()
                        .put(MessagingIncubatingAttributes.MESSAGING_BATCH_MESSAGE_COUNT, 2)
                        .build());
        assertThat(emitted.counted(
                        MessagingIncubatingMetrics.MESSAGING_CLIENT_CONSUMED_MESSAGES_NAME,
                        MessagingIncubatingMetrics.MESSAGING_CLIENT_CONSUMED_MESSAGES_UNIT,
                        MessagingIncubatingMetrics.MESSAGING_CLIENT_CONSUMED_MESSAGES_DESCRIPTION,
                        2))
                .isEqualTo(common);
    }
}
