package io.telewright.example.telemetry;

import io.telewright.Attribute;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.example.order.Order;

/** What the pricing says of the orders it sees. */
@Telemetry
@InstrumentationScope(prefix = "order")
public interface PricingTelemetry {
    /** Pieces in one order. */
    @Metric(
            kind = Metric.Kind.HISTOGRAM,
            unit = "{piece}",
            buckets = {1, 2, 5, 10, 20, 50, 100, 200})
    void quantity(int pieces, OrderLabels labels);

    /** Pieces ordered. The first 20 articles that turn up have a series each, the others share {@code _OTHER}. */
    @Metric(unit = "{piece}")
    void demand(int pieces, @Attribute(value = "order.sku", maxValues = 20) String sku);

    /** Orders that a coupon made cheaper. */
    @Metric(unit = "{order}")
    void discounted(
            @Attribute(value = "customer.country", path = "customer.country") Order order,
            @Attribute(value = "order.coupon", maxValues = 10) String coupon);
}
