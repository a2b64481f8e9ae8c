package io.telewright.example.payments;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.telewright.example.handwritten.KnownValues;
import io.telewright.example.handwritten.Seconds;
import io.telewright.example.handwritten.SpanFailure;
import io.telewright.example.payments.Decision.Declined;
import java.time.Instant;

/** What {@link Bank} declares, written by hand. */
final class HandWrittenBank implements Bank {
    private static final String SCOPE = "io.telewright.example.payments.Bank";
    private static final AttributeKey<String> CARD_BRAND = AttributeKey.stringKey("card.brand");
    private static final AttributeKey<String> TENANT_ID = AttributeKey.stringKey("tenant.id");
    private static final AttributeKey<String> DECLINE_REASON = AttributeKey.stringKey("payment.decline.reason");
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private final Bank bank;
    private final Tracer tracer;
    private final Logger logger;
    private final DoubleHistogram duration;
    private final KnownValues tenants = new KnownValues(10);

    HandWrittenBank(Bank bank, OpenTelemetry openTelemetry) {
        this.bank = bank;
        tracer = openTelemetry.getTracer(SCOPE);
        logger = openTelemetry.getLogsBridge().get(SCOPE);
        duration = Seconds.histogram(
                openTelemetry.getMeter(SCOPE), "payment.charge.duration", "Time that the bank takes for a charge.");
    }

    @SuppressWarnings("try") // closing the scope is all that it is for
    @Override
    public Decision charge(Card card, long cents) throws BankUnavailableException {
        Context parent = Context.current();
        String tenant = Baggage.fromContext(parent).getEntryValue("tenant.id");
        long started = System.nanoTime();
        Span span = tracer.spanBuilder("charge card")
                .setSpanKind(SpanKind.CLIENT)
                .setParent(parent)
                .startSpan();
        if (span.isRecording()) {
            span.setAttribute(CARD_BRAND, card.brand().name());
            span.setAttribute(TENANT_ID, tenant);
        }
        Context context = parent.with(span);
        String declined = null;
        String errorType = null;
        try (Scope ignored = context.makeCurrent()) {
            Decision decision = bank.charge(card, cents);
            if (decision instanceof Declined answer) {
                declined = answer.reason().name();
                span.setAttribute(DECLINE_REASON, declined);
                emitDeclined(context, card, tenant, declined);
            }
            return decision;
        } catch (Throwable failure) {
            errorType = failure instanceof BankUnavailableException
                    ? "bank_unavailable"
                    : failure.getClass().getName();
            SpanFailure.record(span, failure, errorType);
            throw failure;
        } finally {
            duration.record(Seconds.since(started), measured(card, tenant, declined, errorType), context);
            span.end();
        }
    }

    private Attributes measured(Card card, String tenant, String declined, String errorType) {
        return Attributes.builder()
                .put(CARD_BRAND, card.brand().name())
                .put(TENANT_ID, tenants.orOther(tenant))
                .put(DECLINE_REASON, declined)
                .put(ERROR_TYPE, errorType)
                .build();
    }

    private void emitDeclined(Context context, Card card, String tenant, String reason) {
        logger.logRecordBuilder()
                .setEventName("payment.declined")
                .setSeverity(Severity.WARN)
                .setSeverityText("WARN")
                .setContext(context)
                .setTimestamp(Instant.now())
                .setBody(card.brand().name() + " declined: " + reason)
                .setAttribute(CARD_BRAND, card.brand().name())
                .setAttribute(TENANT_ID, tenant)
                .setAttribute(DECLINE_REASON, reason)
                .emit();
    }
}
