package io.telewright.example.shipping;

import io.telewright.Registration;
import io.telewright.example.wire.Shipment;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.jms.client.ActiveMQConnection;

/** How many messages wait in the queue. JMS has no question for that, so Artemis' own session asks. */
@Singleton
final class QueueDepth implements AutoCloseable {
    private static final SimpleString QUEUE = SimpleString.of(Shipment.QUEUE);

    private final Connection connection;
    private final ClientSession session;
    private final Registration registration;

    @Inject
    QueueDepth(ConnectionFactory broker, ShippingTelemetry telemetry) {
        try {
            connection = broker.createConnection();
        } catch (JMSException unreachable) {
            throw new IllegalStateException("the broker cannot be reached", unreachable);
        }
        session = ((ActiveMQConnection) connection).getInitialSession();
        registration = telemetry.waiting(this::messages);
    }

    private long messages() {
        try {
            return session.queueQuery(QUEUE).getMessageCount();
        } catch (ActiveMQException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        registration.close();
        try {
            connection.close();
        } catch (JMSException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
