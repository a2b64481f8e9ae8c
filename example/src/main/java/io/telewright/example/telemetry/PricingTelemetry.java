package io.telewright.example.telemetry;

import io.telewright.Attribute;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import io.telewright.example.order.Order;

/** The telemetry of the pricing: how long it takes, and what is ordered. */
@Telemetry
@InstrumentationScope(prefix = "order")
public interface PricingTelemetry {
    /** A span around the pricing of one batch, with the number, the duration and the concurrency of such pricings. */
    @Traced("price batch")
    @Metric(value = "order.pricing.count", unit = "{batch}", description = "Batches priced.")
    @Metric(
            value = "order.pricing.duration",
            kind = Metric.Kind.HISTOGRAM,
            unit = "ms",
            description = "How long the pricing of a batch takes.",
            buckets = {0.5, 1, 2, 5, 10, 20, 50, 100})
    @Metric(
            value = "order.pricing.active",
            kind = Metric.Kind.UP_DOWN_COUNTER,
            unit = "{batch}",
            description = "Batches being priced.")
    <T, E extends Exception> T pricing(@Attribute("order.batch.size") int size, Work<T, E> work) throws E;

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
