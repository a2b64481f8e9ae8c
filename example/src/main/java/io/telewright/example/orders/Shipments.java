package io.telewright.example.orders;

import io.telewright.example.conventions.MessagingTelemetry;
import io.telewright.example.wire.Shipment;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Message;

/** Hands paid orders to the service {@code shipping}, through the broker. */
@Singleton
final class Shipments implements AutoCloseable {
    private final JMSContext connection;
    private final MessagingTelemetry telemetry;

    @Inject
    Shipments(ConnectionFactory broker, MessagingTelemetry telemetry) {
        connection = broker.createContext();
        this.telemetry = telemetry;
    }

    void send(Order order) {
        try (JMSContext session = connection.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
            Message message = new Shipment(order.id(), order.city()).message(session);
            telemetry.sending(
                    Shipment.QUEUE,
                    message,
                    () -> session.createProducer().send(session.createQueue(Shipment.QUEUE), message));
        }
    }

    @Override
    public void close() {
        connection.close();
    }
}
