package io.telewright.test.declared.threads;

import io.telewright.Attribute;
import io.telewright.BaggageEntry;
import io.telewright.Metric;
import io.telewright.Traced;
import java.util.concurrent.CompletableFuture;

/** A service that hands its work from thread to thread. */
@Traced
public interface Warehouse {
    /** Has the lines of an order picked. */
    @Metric(value = "warehouse.orders", kind = Metric.Kind.UP_DOWN_COUNTER, unit = "{order}")
    CompletableFuture<Void> pack(@Attribute("order.id") @BaggageEntry("order.id") long order);

    /** Picks a line and has it labelled. */
    @Attribute(value = "baggage.order.id", baggage = "order.id")
    CompletableFuture<Void> pick(@Attribute("order.id") long order, @Attribute("line") long line);
}
