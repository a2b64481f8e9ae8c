package io.telewright.example.wire;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;

/**
 * A message from orders to shipping: an order is paid and has to be sent.
 *
 * @param orderId the order
 * @param city where it has to go
 */
public record Shipment(String orderId, String city) {
    /** The queue of these messages. */
    public static final String QUEUE = "shipments";

    /** The message that says it. */
    public Message message(JMSContext broker) {
        return broker.createTextMessage(Json.of(this));
    }

    /** Reads a message. */
    public static Shipment of(Message message) throws JMSException {
        Shipment shipment = Json.read(message.getBody(String.class), Shipment.class);
        if (shipment == null || shipment.orderId() == null || shipment.city() == null) {
            throw new JMSException("not a shipment: " + message.getJMSMessageID());
        }
        return shipment;
    }
}
