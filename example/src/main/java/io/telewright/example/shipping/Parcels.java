package io.telewright.example.shipping;

import io.telewright.example.wire.Shipment;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends one order after another to its customer. */
final class Parcels {
    private static final Logger LOGGER = LoggerFactory.getLogger(Parcels.class);

    private final Courier courier;
    private final ShippingTelemetry telemetry;

    @Inject
    Parcels(Courier courier, ShippingTelemetry telemetry) {
        this.courier = courier;
        this.telemetry = telemetry;
    }

    /** Ships what a message asks for. A parcel that cannot be delivered does not hold up the others. */
    void ship(Message message) throws JMSException {
        Shipment shipment = Shipment.of(message);
        try {
            telemetry.shipping(message, shipment.orderId(), shipment.city(), () -> courier.take(shipment));
        } catch (UndeliverableException failure) {
            LOGGER.error("Order {} stays here: {}", shipment.orderId(), failure.getMessage());
        }
    }
}
