package io.telewright.example.handwritten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telewright.example.broker.BrokerClients;
import io.telewright.example.broker.EmbeddedBroker;
import io.telewright.example.conventions.JmsProperties;
import io.telewright.example.conventions.MessagingTelemetry;
import io.telewright.example.conventions.OtelMessagingTelemetry;
import io.telewright.testing.RecordedTelemetry;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is written by hand for messages emits the same as what is declared, and hands on the same. */
class HandWrittenMessagesTest {
    private static EmbeddedBroker server;
    private static JMSContext broker;

    @RegisterExtension
    final RecordedTelemetry declared = new RecordedTelemetry();

    @RegisterExtension
    final RecordedTelemetry handWritten = new RecordedTelemetry();

    @BeforeAll
    static void startBroker() throws Exception {
        server = EmbeddedBroker.start();
        broker = BrokerClients.of(EmbeddedBroker.IN_PROCESS).createContext();
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
        server.close();
    }

    private static Message message(String sender, String baggage) throws JMSException {
        Message message = broker.createTextMessage("a message");
        message.setStringProperty("traceparent", "00-0af7651916cd43dd8448eb211c80319c-" + sender + "-01");
        message.setStringProperty("baggage", baggage);
        return message;
    }

    @Test
    void bothSendTheSame() {
        assertThat(send(handWritten, new HandWrittenMessages(handWritten.openTelemetry())))
                .isEqualTo(send(declared, new OtelMessagingTelemetry(declared.openTelemetry())))
                .isEqualTo("send outgoing");

        compare(2, 4);
    }

    /** Returns the span that the message names as its sender. */
    private static String send(RecordedTelemetry recorded, MessagingTelemetry messages) {
        Message message = broker.createTextMessage("a message");
        messages.sending(
                "outgoing", message, () -> broker.createProducer().send(broker.createQueue("outgoing"), message));
        assertThatThrownBy(() -> messages.sending("outgoing", broker.createTextMessage(), () -> {
                    throw new IllegalStateException("the broker is full");
                }))
                .isInstanceOf(IllegalStateException.class);
        return Texts.ofSender(recorded, new JmsProperties().get(message, "traceparent"));
    }

    @Test
    void bothProcessTheSame() throws Exception {
        assertThat(process(new HandWrittenMessages(handWritten.openTelemetry())))
                .isEqualTo(process(new OtelMessagingTelemetry(declared.openTelemetry())))
                .containsExactly("{tenant.id=acme}", "{colour=red, tenant.id=globex}");

        compare(4, 4);
    }

    /** Returns the baggage that the work saw. */
    private static List<String> process(MessagingTelemetry messages) throws Exception {
        List<String> seen = new ArrayList<>();
        Message first = message("b7ad6b7169203331", "tenant.id=acme,colour=red");
        Message second = message("b7ad6b7169203332", "tenant.id=globex");
        Message nameless = broker.createTextMessage();
        messages.processing(
                "incoming", message("b7ad6b7169203333", "tenant.id=acme"), () -> seen.add(Texts.ofCurrentBaggage()));
        messages.processingAll("incoming", List.of(first, second, nameless), () -> seen.add(Texts.ofCurrentBaggage()));
        assertThatThrownBy(() -> messages.processing("incoming", first, () -> {
                    throw new IllegalStateException("it cannot be read");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> messages.processingAll("incoming", List.of(first), () -> {
                    throw new IllegalStateException("it cannot be read");
                }))
                .isInstanceOf(IllegalStateException.class);
        return seen;
    }

    private void compare(int spans, int points) {
        assertThat(Texts.ofSpans(handWritten))
                .isEqualTo(Texts.ofSpans(declared))
                .hasSize(spans);
        assertThat(Texts.ofMetrics(handWritten))
                .isEqualTo(Texts.ofMetrics(declared))
                .hasSize(points);
        assertThat(Texts.ofLogs(handWritten)).isEqualTo(Texts.ofLogs(declared)).isEmpty();
    }
}
