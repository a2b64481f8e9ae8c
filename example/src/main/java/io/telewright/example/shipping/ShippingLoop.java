package io.telewright.example.shipping;

import io.telewright.example.conventions.MessagingTelemetry;
import io.telewright.example.wire.Shipment;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes batches of messages from the broker until it is closed and nothing is left. */
@Singleton
public final class ShippingLoop implements AutoCloseable {
    private static final Logger LOGGER = LoggerFactory.getLogger(ShippingLoop.class);
    private static final int LARGEST_BATCH = 20;
    private static final long WAIT_MILLIS = 200;

    private final Thread thread = new Thread(this::run, "shipping");
    private final JMSContext broker;
    private final MessagingTelemetry messages;
    private final Parcels parcels;
    private final QueueDepth depth;
    private volatile boolean closing;

    @Inject
    ShippingLoop(ConnectionFactory factory, MessagingTelemetry messages, Parcels parcels, QueueDepth depth) {
        broker = factory.createContext(JMSContext.CLIENT_ACKNOWLEDGE);
        this.messages = messages;
        this.parcels = parcels;
        this.depth = depth;
        thread.start();
    }

    private void run() {
        try (JMSConsumer consumer = broker.createConsumer(broker.createQueue(Shipment.QUEUE))) {
            boolean wasEmpty = false;
            while (!(closing && wasEmpty)) {
                List<Message> batch = next(consumer);
                wasEmpty = batch.isEmpty();
                if (!wasEmpty) {
                    ship(batch);
                }
            }
        } catch (JMSException | JMSRuntimeException failure) {
            LOGGER.error("Shipping has ended", failure);
        }
    }

    private static List<Message> next(JMSConsumer consumer) {
        List<Message> batch = new ArrayList<>();
        Message message = consumer.receive(WAIT_MILLIS);
        while (message != null) {
            batch.add(message);
            message = batch.size() < LARGEST_BATCH ? consumer.receiveNoWait() : null;
        }
        return batch;
    }

    private void ship(List<Message> batch) throws JMSException {
        messages.processingAll(Shipment.QUEUE, batch, () -> shipped(batch));
        broker.acknowledge();
    }

    private int shipped(List<Message> batch) throws JMSException {
        for (Message message : batch) {
            parcels.ship(message);
        }
        return batch.size();
    }

    /** Ships what is left in the queue, and takes no more. */
    public void finish() {
        closing = true;
        try {
            thread.join();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        finish();
        depth.close();
        broker.close();
    }
}
