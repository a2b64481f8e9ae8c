package io.telewright.testing;

import io.opentelemetry.api.logs.Severity;
import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Registration;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.LongSupplier;

/** The telemetry of the tests. */
@Telemetry
public interface ShopTelemetry {
    /** A piece of work that may fail. */
    interface Work<E extends Exception> {
        void run() throws E;
    }

    /** Places an order. */
    @Traced("place order")
    @Metric(value = "order.duration", kind = Metric.Kind.HISTOGRAM)
    @Event(value = "order.failed", severity = Severity.WARN, when = Event.When.FAILURE)
    <E extends Exception> void placing(@Attribute("order.express") boolean express, Work<E> work) throws E;

    /** Reserves stock. */
    @Traced("reserve stock")
    <E extends Exception> void reserving(Work<E> work) throws E;

    /** Orders placed. */
    @Metric(value = "orders", unit = "{order}")
    void placed(@Attribute(value = "order.country", maxValues = 1) String country);

    /** Pieces in an order. */
    @Metric(
            value = "order.pieces",
            kind = Metric.Kind.HISTOGRAM,
            buckets = {1, 10})
    void pieces(int count);

    /** Orders that wait. */
    @Metric(value = "orders.waiting", kind = Metric.Kind.GAUGE)
    Registration waiting(LongSupplier count);
}
