package io.telewright.example.orders;

import io.opentelemetry.api.logs.Severity;
import io.telewright.Attribute;
import io.telewright.BaggageEntry;
import io.telewright.ErrorType;
import io.telewright.Event;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import io.telewright.example.conventions.Work;
import io.telewright.example.wire.Tenant;

/** What orders says of its own work. The tenant is in the baggage from here on, and so in all services. */
@Telemetry
@InstrumentationScope(prefix = "order")
interface OrderTelemetry {
    /** Time from taking an order to answering it. */
    @Traced("place order")
    @Metric(value = "order.place.duration", kind = Metric.Kind.HISTOGRAM)
    @Event(value = "order.created", results = "CREATED", body = "order of {order.item} created")
    @Event(value = "order.failed", severity = Severity.ERROR, when = Event.When.FAILURE)
    @Attribute("order.outcome")
    <E extends Exception> Outcome placing(
            @BaggageEntry(Tenant.ID) @Attribute(value = Tenant.ID, maxValues = 10) String tenant,
            Order order,
            Work<Outcome, E> body)
            throws E;

    /** Why an order failed, in a word that does not change when a class is renamed. */
    @ErrorType
    static String of(PaymentsUnavailableException failure) {
        return "payments_unavailable";
    }

    /** Pieces in one order. */
    @Metric(
            kind = Metric.Kind.HISTOGRAM,
            unit = "{piece}",
            buckets = {1, 2, 5, 10, 20, 50, 100})
    void quantity(int pieces, @Attribute("order.item") Item item);

    /** Requests that are no orders. */
    @Metric(unit = "{request}")
    @Event(severity = Severity.WARN, body = "refused: {order.refusal.detail}")
    void refused(
            @Attribute("order.refusal.reason") Refusal.Reason reason, @Attribute("order.refusal.detail") String detail);
}
