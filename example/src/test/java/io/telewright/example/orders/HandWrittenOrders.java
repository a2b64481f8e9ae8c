package io.telewright.example.orders;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.logs.LogRecordBuilder;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.LongHistogram;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.telewright.example.conventions.Work;
import io.telewright.example.handwritten.KnownValues;
import io.telewright.example.handwritten.Seconds;
import io.telewright.example.handwritten.SpanFailure;
import io.telewright.example.wire.Tenant;
import java.time.Instant;
import java.util.List;

/** What {@link OrderTelemetry} declares, written by hand. */
final class HandWrittenOrders implements OrderTelemetry {
    private static final String SCOPE = "io.telewright.example.orders.OrderTelemetry";
    private static final AttributeKey<String> TENANT_ID = AttributeKey.stringKey(Tenant.ID);
    private static final AttributeKey<String> ORDER_ID = AttributeKey.stringKey("order.id");
    private static final AttributeKey<String> ITEM = AttributeKey.stringKey("order.item");
    private static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("order.outcome");
    private static final AttributeKey<String> REFUSAL_REASON = AttributeKey.stringKey("order.refusal.reason");
    private static final AttributeKey<String> REFUSAL_DETAIL = AttributeKey.stringKey("order.refusal.detail");
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private final Tracer tracer;
    private final Logger logger;
    private final DoubleHistogram duration;
    private final LongHistogram quantity;
    private final LongCounter refused;
    private final KnownValues tenants = new KnownValues(10);

    HandWrittenOrders(OpenTelemetry openTelemetry) {
        tracer = openTelemetry.getTracer(SCOPE);
        logger = openTelemetry.getLogsBridge().get(SCOPE);
        Meter meter = openTelemetry.getMeter(SCOPE);
        duration = Seconds.histogram(meter, "order.place.duration", "Time from taking an order to answering it.");
        quantity = meter.histogramBuilder("order.quantity")
                .ofLongs()
                .setDescription("Pieces in one order.")
                .setUnit("{piece}")
                .setExplicitBucketBoundariesAdvice(List.of(1L, 2L, 5L, 10L, 20L, 50L, 100L))
                .build();
        refused = meter.counterBuilder("order.refused")
                .setDescription("Requests that are no orders.")
                .setUnit("{request}")
                .build();
    }

    @SuppressWarnings("try") // closing the scope is all that it is for
    @Override
    public <E extends Exception> Outcome placing(String tenant, Order order, Work<Outcome, E> body) throws E {
        Baggage baggage = Baggage.current().toBuilder().put(Tenant.ID, tenant).build();
        Context parent = Context.current().with(baggage);
        Attributes known = Attributes.of(
                TENANT_ID, tenant, ORDER_ID, order.id(), ITEM, order.item().name());
        long started = System.nanoTime();
        Span span =
                tracer.spanBuilder("place order").setParent(parent).startSpan().setAllAttributes(known);
        Context context = parent.with(span);
        String settled = null;
        String errorType = null;
        try (Scope ignored = context.makeCurrent()) {
            Outcome outcome = body.run();
            settled = outcome.name();
            span.setAttribute(OUTCOME, settled);
            if (outcome == Outcome.CREATED) {
                event("order.created", Severity.INFO, "order of " + order.item().name() + " created")
                        .setAllAttributes(known)
                        .setAttribute(OUTCOME, settled)
                        .emit();
            }
            return outcome;
        } catch (Throwable failure) {
            errorType = failure instanceof PaymentsUnavailableException
                    ? "payments_unavailable"
                    : failure.getClass().getName();
            SpanFailure.record(span, failure, errorType);
            event("order.failed", Severity.ERROR, "order.failed")
                    .setContext(context)
                    .setAllAttributes(known)
                    .setAttribute(ERROR_TYPE, errorType)
                    .setException(failure)
                    .emit();
            throw failure;
        } finally {
            duration.record(Seconds.since(started), measured(tenant, order.item(), settled, errorType), context);
            span.end();
        }
    }

    private Attributes measured(String tenant, Item item, String outcome, String errorType) {
        return Attributes.builder()
                .put(TENANT_ID, tenants.orOther(tenant))
                .put(ITEM, item.name())
                .put(OUTCOME, outcome)
                .put(ERROR_TYPE, errorType)
                .build();
    }

    private LogRecordBuilder event(String name, Severity severity, String body) {
        return logger.logRecordBuilder()
                .setEventName(name)
                .setSeverity(severity)
                .setSeverityText(severity.name())
                .setTimestamp(Instant.now())
                .setBody(body);
    }

    @Override
    public void quantity(int pieces, Item item) {
        quantity.record(pieces, Attributes.of(ITEM, item.name()));
    }

    @Override
    public void refused(Refusal.Reason reason, String detail) {
        refused.add(1, Attributes.of(REFUSAL_REASON, reason.name()));
        event("order.refused", Severity.WARN, "refused: " + detail)
                .setAttribute(REFUSAL_REASON, reason.name())
                .setAttribute(REFUSAL_DETAIL, detail)
                .emit();
    }
}
