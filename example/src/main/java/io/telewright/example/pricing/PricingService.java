package io.telewright.example.pricing;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Traced;
import io.telewright.example.order.Order;
import io.telewright.example.order.PricedOrder;
import io.telewright.example.order.RejectedOrderException;
import java.util.List;
import java.util.function.Consumer;

/** Prices orders. A generated class says how many pricings there are, how long they take and how many run at once. */
public interface PricingService {
    /** Prices each order of a batch; an order without a price goes to {@code rejected}. */
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
    List<PricedOrder> price(
            @Attribute(value = "order.batch.size", path = "size") List<Order> batch,
            Consumer<RejectedOrderException> rejected);
}
