package io.telewright.benchmark.combined;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** By hand, by someone who knows what costs what. */
@SuppressWarnings({"try", "EnumOrdinal"}) // a scope is there to be closed, and the table lives as long as the enum
final class ExpertCheckout implements Checkout {
    static final AttributeKey<String> BRAND = AttributeKey.stringKey("card.brand");
    static final AttributeKey<String> CUSTOMER = AttributeKey.stringKey("customer.id");
    static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");
    static final double NANOS_PER_SECOND = 1e9;

    private final Checkout checkout;
    private final Tracer tracer;
    private final Logger logger;
    private final DoubleHistogram duration;
    private final LongCounter count;
    private final Attributes[] byBrand = byBrand();

    ExpertCheckout(Checkout checkout, OpenTelemetry openTelemetry) {
        this.checkout = checkout;
        tracer = openTelemetry.getTracer("expert");
        logger = openTelemetry.getLogsBridge().get("expert");
        Meter meter = openTelemetry.getMeter("expert");
        duration = duration(meter);
        count = meter.counterBuilder("checkout.count").build();
    }

    static DoubleHistogram duration(Meter meter) {
        return meter.histogramBuilder("checkout.duration")
                .setUnit("s")
                .setExplicitBucketBoundariesAdvice(
                        List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0))
                .build();
    }

    static Attributes[] byBrand() {
        return Arrays.stream(Brand.values())
                .map(brand -> Attributes.of(BRAND, brand.name()))
                .toArray(Attributes[]::new);
    }

    @Override
    public String pay(Brand brand, String customer) {
        if (!tracer.isEnabled() && !duration.isEnabled() && !count.isEnabled() && !logger.isEnabled(Severity.INFO)) {
            return checkout.pay(brand, customer);
        }
        long started = System.nanoTime();
        Context parent = Context.current();
        Span span = tracer.spanBuilder("Checkout.pay").setParent(parent).startSpan();
        if (span.isRecording()) {
            span.setAttribute(BRAND, brand.name());
            span.setAttribute(CUSTOMER, customer);
        }
        Context context = parent.with(span);
        try (Scope scope = context.makeCurrent()) {
            String result = checkout.pay(brand, customer);
            record(byBrand[brand.ordinal()], started, context);
            if (logger.isEnabled(Severity.INFO, context)) {
                paid(logger, brand, customer, context);
            }
            return result;
        } catch (Throwable thrown) {
            String errorType = thrown.getClass().getName();
            if (span.isRecording()) {
                span.setAttribute(ERROR_TYPE, errorType);
                span.setStatus(StatusCode.ERROR, String.valueOf(thrown.getMessage()));
                span.recordException(thrown);
            }
            record(Attributes.of(BRAND, brand.name(), ERROR_TYPE, errorType), started, context);
            throw thrown;
        } finally {
            span.end();
        }
    }

    private void record(Attributes attributes, long started, Context context) {
        duration.record((System.nanoTime() - started) / NANOS_PER_SECOND, attributes, context);
        count.add(1, attributes, context);
    }

    static void paid(Logger logger, Brand brand, String customer, Context context) {
        Instant now = Instant.now();
        logger.logRecordBuilder()
                .setEventName("checkout.paid")
                .setSeverity(Severity.INFO)
                .setSeverityText("INFO")
                .setBody("checkout.paid")
                .setContext(context)
                .setTimestamp(TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano(), TimeUnit.NANOSECONDS)
                .setAttribute(BRAND, brand.name())
                .setAttribute(CUSTOMER, customer)
                .emit();
    }
}
