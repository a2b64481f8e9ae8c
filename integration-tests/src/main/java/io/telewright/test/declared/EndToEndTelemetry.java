package io.telewright.test.declared;

import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Registration;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** A little of everything, for the way from a declaration to a receiver. */
@Telemetry
@InstrumentationScope(
        value = "shop.checkout",
        version = "2.1",
        schemaUrl = "https://opentelemetry.io/schemas/1.37.0",
        prefix = "shop")
@SuppressWarnings("TW191")
public interface EndToEndTelemetry {
    enum Channel {
        WEB,
        STORE
    }

    /** Checkouts. */
    @Traced(value = "checkout {shop.channel}", kind = SpanKind.SERVER)
    @Metric(value = "shop.checkouts", unit = "{checkout}", description = "Checkouts, failed ones too.")
    @Metric(value = "shop.checkout.duration", kind = Metric.Kind.HISTOGRAM, buckets = 3600)
    @Event(
            value = "shop.checkout.failed",
            severity = Severity.ERROR,
            body = "checkout {shop.order.id} failed",
            when = Event.When.FAILURE)
    <T> T checkout(
            @Attribute("shop.order.id") String orderId, @Attribute("shop.channel") Channel channel, Callable<T> body)
            throws Exception;

    @Traced(kind = SpanKind.CLIENT)
    String charge(@Attribute("shop.amount") long cents, Supplier<String> body);

    /** Orders that were accepted. The rest is rejected. */
    @Metric(unit = "{order}")
    void orderAccepted(@Attribute("shop.channel") Channel channel, @Attribute("shop.express") boolean express);

    /** Items of a basket. */
    @Metric(
            kind = Metric.Kind.HISTOGRAM,
            unit = "{item}",
            buckets = {1, 5, 10})
    void basketSize(int items);

    /** How full the store is. */
    @Metric(value = "shop.store.fill", kind = Metric.Kind.GAUGE, unit = "1")
    void storeFill(double fill);

    /** Orders that wait. */
    @Metric(value = "shop.queue.length", kind = Metric.Kind.UP_DOWN_COUNTER, unit = "{order}")
    Registration queueLength(LongSupplier length, @Attribute("shop.channel") Channel channel);

    @Event(severity = Severity.WARN, body = "order {shop.order.id} rejected")
    void orderRejected(@Attribute("shop.order.id") String orderId, @Attribute("shop.lines") int lines);
}
