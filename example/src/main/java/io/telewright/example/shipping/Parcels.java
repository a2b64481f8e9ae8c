package io.telewright.example.shipping;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.context.Context;
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

    /**
     * Ships what a message asks for. Neither a parcel that cannot be delivered nor a message that is none holds up the others.
     * The baggage of the batch is put aside, because the tenant of another message is not that of this one.
     */
    void ship(Message message) {
        Context.current().with(Baggage.empty()).wrap(() -> hand(message)).run();
    }

    private void hand(Message message) {
        try {
            Shipment shipment = Shipment.of(message);
            telemetry.shipping(message, shipment.orderId(), shipment.city(), () -> courier.take(shipment));
        } catch (UndeliverableException failure) {
            LOGGER.error("A parcel stays here: {}", failure.getMessage());
        } catch (JMSException failure) {
            LOGGER.error("A message was skipped: {}", failure.getMessage());
        }
    }
}
