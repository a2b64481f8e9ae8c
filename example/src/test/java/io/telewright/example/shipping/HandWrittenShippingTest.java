package io.telewright.example.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.Registration;
import io.telewright.example.broker.BrokerClients;
import io.telewright.example.broker.EmbeddedBroker;
import io.telewright.example.conventions.MessagingTelemetry;
import io.telewright.example.conventions.OtelMessagingTelemetry;
import io.telewright.example.handwritten.HandWrittenMessages;
import io.telewright.example.handwritten.Texts;
import io.telewright.example.wire.Shipment;
import io.telewright.testing.RecordedTelemetry;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is written by hand for shipping emits the same as what is declared, so that their lines can be compared. */
class HandWrittenShippingTest {
    private static final long PATIENCE_MILLIS = 60_000;
    private static final AttributeKey<String> ORDER = AttributeKey.stringKey("order.id");
    private static final AttributeKey<String> TENANT = AttributeKey.stringKey("tenant.id");

    @RegisterExtension
    final RecordedTelemetry declared = new RecordedTelemetry();

    @RegisterExtension
    final RecordedTelemetry handWritten = new RecordedTelemetry();

    @Test
    void bothEmitTheSameForABatch() throws Exception {
        OpenTelemetry first = declared.openTelemetry();
        List<String> metrics = ship(declared, new OtelMessagingTelemetry(first), new OtelShippingTelemetry(first));
        OpenTelemetry second = handWritten.openTelemetry();
        List<String> same = ship(handWritten, new HandWrittenMessages(second), new HandWrittenShipping(second));

        assertThat(Texts.ofSpans(handWritten))
                .isEqualTo(Texts.ofSpans(declared))
                .hasSize(4);
        assertThat(Texts.ofLogs(handWritten)).isEqualTo(Texts.ofLogs(declared)).hasSize(3);
        assertThat(tenants(declared)).containsExactly("o-1=acme", "o-2=globex", "o-3=null");
        assertThat(same).isEqualTo(metrics).hasSize(6);
    }

    /** The orders that were shipped, each with the tenant that its own message names. */
    private static List<String> tenants(RecordedTelemetry recorded) {
        return recorded.spans().stream()
                .filter(span -> span.getName().equals("ship order"))
                .map(SpanData::getAttributes)
                .map(found -> found.get(ORDER) + "=" + found.get(TENANT))
                .toList();
    }

    /** Returns the metrics from before the messages are acknowledged: until then, they count as waiting. */
    private static List<String> ship(
            RecordedTelemetry recorded, MessagingTelemetry messages, ShippingTelemetry telemetry) throws Exception {
        Parcels parcels = new Parcels(new Courier(), telemetry);
        EmbeddedBroker server = EmbeddedBroker.start();
        ConnectionFactory factory = BrokerClients.of(EmbeddedBroker.IN_PROCESS);
        JMSContext broker = factory.createContext(JMSContext.CLIENT_ACKNOWLEDGE);
        QueueDepth depth = new QueueDepth(factory, telemetry);
        try {
            send(broker, new Shipment("o-1", "Lisbon").message(broker), "b7ad6b7169203331", "tenant.id=acme");
            send(broker, new Shipment("o-2", "Atlantis").message(broker), "b7ad6b7169203332", "tenant.id=globex");
            send(broker, new Shipment("o-3", "Rome").message(broker), null, null);
            send(broker, broker.createTextMessage("no shipment"), "b7ad6b7169203333", "tenant.id=acme");
            List<Message> batch = batch(broker, 4);
            messages.processingAll(Shipment.QUEUE, batch, () -> {
                for (Message message : batch) {
                    parcels.ship(message);
                }
                return batch.size();
            });
            return Texts.ofMetrics(recorded);
        } finally {
            depth.close();
            broker.close();
            server.close();
        }
    }

    private static void send(JMSContext broker, Message message, String sender, String baggage) throws Exception {
        if (sender != null) {
            message.setStringProperty("traceparent", "00-0af7651916cd43dd8448eb211c80319c-" + sender + "-01");
            message.setStringProperty("baggage", baggage);
        }
        broker.createProducer().send(broker.createQueue(Shipment.QUEUE), message);
    }

    private static List<Message> batch(JMSContext broker, int size) {
        List<Message> batch = new ArrayList<>();
        try (JMSConsumer consumer = broker.createConsumer(broker.createQueue(Shipment.QUEUE))) {
            while (batch.size() < size) {
                batch.add(consumer.receive(PATIENCE_MILLIS));
            }
        }
        return batch;
    }

    @Test
    void bothEmitTheSameForACourierThatBreaksDown() throws Exception {
        assertThat(breakDown(new HandWrittenShipping(handWritten.openTelemetry())))
                .isEqualTo(breakDown(new OtelShippingTelemetry(declared.openTelemetry())))
                .isEqualTo("{tenant.id=acme}");

        assertThat(Texts.ofSpans(handWritten))
                .isEqualTo(Texts.ofSpans(declared))
                .hasSize(1);
        assertThat(Texts.ofLogs(handWritten)).isEqualTo(Texts.ofLogs(declared)).hasSize(1);
        assertThat(Texts.ofMetrics(handWritten))
                .isEqualTo(Texts.ofMetrics(declared))
                .hasSize(1);
    }

    /** Returns the baggage that the courier saw. */
    private static String breakDown(ShippingTelemetry telemetry) throws Exception {
        AtomicReference<String> baggage = new AtomicReference<>();
        try (EmbeddedBroker server = EmbeddedBroker.start();
                JMSContext broker = BrokerClients.of(EmbeddedBroker.IN_PROCESS).createContext()) {
            assertThat(server).isNotNull();
            Message message = broker.createTextMessage();
            message.setStringProperty("baggage", "tenant.id=acme");
            assertThatThrownBy(() -> telemetry.shipping(message, "o-1", "Lisbon", () -> {
                        baggage.set(Texts.ofCurrentBaggage());
                        throw new IllegalStateException("a flat tyre");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        return baggage.get();
    }

    @Test
    void bothObserveTheQueueUntilTheyAreClosed() {
        Registration first = new OtelShippingTelemetry(declared.openTelemetry()).waiting(() -> 7);
        Registration second = new HandWrittenShipping(handWritten.openTelemetry()).waiting(() -> 7);
        assertThat(Texts.ofMetrics(handWritten))
                .isEqualTo(Texts.ofMetrics(declared))
                .hasSize(1);

        first.close();
        second.close();
        assertThat(Texts.ofMetrics(handWritten))
                .isEqualTo(Texts.ofMetrics(declared))
                .isEmpty();
    }
}
