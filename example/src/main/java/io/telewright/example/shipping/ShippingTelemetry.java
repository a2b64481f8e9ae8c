package io.telewright.example.shipping;

import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.Carrier;
import io.telewright.ErrorType;
import io.telewright.Event;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Registration;
import io.telewright.Telemetry;
import io.telewright.Traced;
import io.telewright.example.conventions.JmsProperties;
import io.telewright.example.conventions.Work;
import io.telewright.example.wire.Tenant;
import jakarta.jms.Message;
import java.util.function.LongSupplier;

/** What shipping says of its own work. */
@Telemetry
@InstrumentationScope(prefix = "parcel")
interface ShippingTelemetry {
    /**
     * Time to hand one parcel to the courier. The span belongs to the trace of its order, even though the batch around it
     * is a trace of its own.
     */
    @Traced(value = "ship order", kind = SpanKind.CONSUMER)
    @Metric(value = "parcel.ship.duration", kind = Metric.Kind.HISTOGRAM)
    @Event(value = "parcel.shipped", body = "parcel to {parcel.city}")
    @Event(
            value = "parcel.failed",
            severity = Severity.ERROR,
            body = "no parcel to {parcel.city}",
            when = Event.When.FAILURE)
    @Attribute(value = Tenant.ID, baggage = Tenant.ID, maxValues = 10)
    @Attribute(value = "parcel.tracking", metric = false)
    <E extends Exception> String shipping(
            @Carrier(getter = JmsProperties.class) Message message,
            @Attribute(value = "order.id", metric = false) String orderId,
            @Attribute(value = "parcel.city", metric = false) String city,
            Work<String, E> ship)
            throws E;

    /** Why a parcel stays here. */
    @ErrorType
    static String of(UndeliverableException failure) {
        return "undeliverable";
    }

    /** Orders that wait for shipping. */
    @Metric(value = "shipping.queue.depth", kind = Metric.Kind.GAUGE, unit = "{message}")
    Registration waiting(LongSupplier messages);
}
