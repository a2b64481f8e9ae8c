package io.telewright.example.store;

import io.telewright.example.order.Order;
import io.telewright.example.order.PricedOrder;

/** The form in which the store keeps an order: id, date, customer, article, quantity, currency, net, VAT, gross. */
final class StoredLine {
    private StoredLine() {}

    static String of(PricedOrder priced) {
        Order order = priced.order();
        return String.join(
                ",",
                order.id(),
                order.date().toString(),
                order.customer().id(),
                order.sku(),
                String.valueOf(order.quantity()),
                order.currency().name(),
                priced.net().toPlainString(),
                priced.vat().toPlainString(),
                priced.gross().toPlainString());
    }
}
