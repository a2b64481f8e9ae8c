package io.telewright.example.shipping;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.logs.LogRecordBuilder;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.metrics.ObservableLongGauge;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.telewright.Registration;
import io.telewright.example.conventions.JmsProperties;
import io.telewright.example.conventions.Work;
import io.telewright.example.handwritten.KnownValues;
import io.telewright.example.handwritten.Seconds;
import io.telewright.example.handwritten.SpanFailure;
import io.telewright.example.wire.Tenant;
import jakarta.jms.Message;
import java.time.Instant;
import java.util.function.LongSupplier;

/** What {@link ShippingTelemetry} declares, written by hand. */
final class HandWrittenShipping implements ShippingTelemetry {
    private static final String SCOPE = "io.telewright.example.shipping.ShippingTelemetry";
    private static final AttributeKey<String> ORDER_ID = AttributeKey.stringKey("order.id");
    private static final AttributeKey<String> CITY = AttributeKey.stringKey("parcel.city");
    private static final AttributeKey<String> TRACKING = AttributeKey.stringKey("parcel.tracking");
    private static final AttributeKey<String> TENANT_ID = AttributeKey.stringKey(Tenant.ID);
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");
    private static final JmsProperties PROPERTIES = new JmsProperties();

    private final TextMapPropagator propagator;
    private final Tracer tracer;
    private final Logger logger;
    private final Meter meter;
    private final DoubleHistogram duration;
    private final KnownValues tenants = new KnownValues(10);

    HandWrittenShipping(OpenTelemetry openTelemetry) {
        propagator = openTelemetry.getPropagators().getTextMapPropagator();
        tracer = openTelemetry.getTracer(SCOPE);
        logger = openTelemetry.getLogsBridge().get(SCOPE);
        meter = openTelemetry.getMeter(SCOPE);
        duration = Seconds.histogram(meter, "parcel.ship.duration", "Time to hand one parcel to the courier.");
    }

    @SuppressWarnings("try") // closing the scope is all that it is for
    @Override
    public <E extends Exception> String shipping(Message message, String orderId, String city, Work<String, E> ship)
            throws E {
        Context parent = propagator.extract(Context.current(), message, PROPERTIES);
        String tenant = Baggage.fromContext(parent).getEntryValue(Tenant.ID);
        Attributes parcel = parcel(orderId, city, tenant);
        long started = System.nanoTime();
        Span span = tracer.spanBuilder("ship order")
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(parent)
                .startSpan()
                .setAllAttributes(parcel);
        Context context = parent.with(span);
        String errorType = null;
        try (Scope ignored = context.makeCurrent()) {
            String tracking = ship.run();
            span.setAttribute(TRACKING, tracking);
            event("parcel.shipped", Severity.INFO, "parcel to " + city, context)
                    .setAllAttributes(parcel)
                    .setAttribute(TRACKING, tracking)
                    .emit();
            return tracking;
        } catch (Throwable failure) {
            errorType = failure instanceof UndeliverableException
                    ? "undeliverable"
                    : failure.getClass().getName();
            SpanFailure.record(span, failure, errorType);
            event("parcel.failed", Severity.ERROR, "no parcel to " + city, context)
                    .setAllAttributes(parcel)
                    .setAttribute(ERROR_TYPE, errorType)
                    .setException(failure)
                    .emit();
            throw failure;
        } finally {
            duration.record(Seconds.since(started), measured(tenant, errorType), context);
            span.end();
        }
    }

    private static Attributes parcel(String orderId, String city, String tenant) {
        return Attributes.builder()
                .put(ORDER_ID, orderId)
                .put(CITY, city)
                .put(TENANT_ID, tenant)
                .build();
    }

    private Attributes measured(String tenant, String errorType) {
        return Attributes.builder()
                .put(TENANT_ID, tenants.orOther(tenant))
                .put(ERROR_TYPE, errorType)
                .build();
    }

    private LogRecordBuilder event(String name, Severity severity, String body, Context context) {
        return logger.logRecordBuilder()
                .setEventName(name)
                .setSeverity(severity)
                .setSeverityText(severity.name())
                .setContext(context)
                .setTimestamp(Instant.now())
                .setBody(body);
    }

    @Override
    public Registration waiting(LongSupplier messages) {
        ObservableLongGauge gauge = meter.gaugeBuilder("shipping.queue.depth")
                .ofLongs()
                .setDescription("Orders that wait for shipping.")
                .setUnit("{message}")
                .buildWithCallback(depth -> depth.record(messages.getAsLong()));
        return gauge::close;
    }
}
