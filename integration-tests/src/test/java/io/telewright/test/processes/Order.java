package io.telewright.test.processes;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.BaggageBuilder;
import java.util.List;

/**
 * What the shop orders.
 *
 * @param coupon may be {@code null}
 */
record Order(String id, String tenant, String coupon) {
    static final Order FIRST = new Order("order-1", "acme", null);
    static final Order SECOND = new Order("order-2", "acme", "xmas");
    static final Order THIRD = new Order("order-3", "globex", null);

    static final List<Order> ALL = List.of(FIRST, SECOND, THIRD);

    /** What goes with it. */
    Baggage baggage() {
        BaggageBuilder baggage = Baggage.builder().put("order.id", id).put("tenant", tenant);
        return (coupon == null ? baggage : baggage.put("coupon", coupon)).build();
    }
}
