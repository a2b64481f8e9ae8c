package io.telewright.example.orders;

import io.telewright.Attribute;

/**
 * An order that is complete. Its annotated components are attributes of whatever takes an order.
 *
 * @param id differs from that of all others
 * @param item what is ordered
 * @param quantity how many of it
 * @param card the number of the card, which is not for telemetry
 * @param city where it goes
 */
record Order(
        @Attribute("order.id") String id,
        @Attribute("order.item") Item item,
        int quantity,
        String card,
        String city) {

    long cents() {
        return item.cents * quantity;
    }
}
