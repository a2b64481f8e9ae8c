package io.telewright.example.orders;

import jakarta.inject.Inject;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes an order: stores it, has it paid, and hands it to shipping. */
final class Checkout {
    private static final Logger LOGGER = LoggerFactory.getLogger(Checkout.class);

    private final OrderBook book;
    private final PaymentsClient payments;
    private final Shipments shipments;
    private final OrderTelemetry telemetry;

    @Inject
    Checkout(OrderBook book, PaymentsClient payments, Shipments shipments, OrderTelemetry telemetry) {
        this.book = book;
        this.payments = payments;
        this.shipments = shipments;
        this.telemetry = telemetry;
    }

    Outcome place(String tenant, Order order) throws Exception {
        telemetry.quantity(order.quantity(), order.item());
        return telemetry.placing(tenant, order, () -> settled(order));
    }

    private Outcome settled(Order order) throws SQLException, PaymentsUnavailableException {
        book.add(order);
        Outcome outcome = payments.charge(order);
        book.settle(order, outcome);
        if (outcome == Outcome.CREATED) {
            shipments.send(order);
            LOGGER.info("Order {} is on its way", order.id());
        }
        return outcome;
    }
}
