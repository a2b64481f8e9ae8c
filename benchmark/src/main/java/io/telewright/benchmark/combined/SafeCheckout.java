package io.telewright.benchmark.combined;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.telewright.benchmark.safe.Guard;
import io.telewright.benchmark.safe.SafeSpans;
import org.jspecify.annotations.Nullable;

/** As {@link ExpertCheckout}, with the guarantees of generated code: telemetry changes no result and no exception. */
@SuppressWarnings("EnumOrdinal") // the table lives as long as the enum
final class SafeCheckout implements Checkout {
    private final Checkout checkout;
    private final Tracer tracer;
    private final Logger logger;
    private final DoubleHistogram duration;
    private final LongCounter count;
    private final Attributes[] byBrand = ExpertCheckout.byBrand();

    SafeCheckout(Checkout checkout, OpenTelemetry openTelemetry) {
        this.checkout = checkout;
        tracer = openTelemetry.getTracer("safe");
        logger = openTelemetry.getLogsBridge().get("safe");
        Meter meter = openTelemetry.getMeter("safe");
        duration = ExpertCheckout.duration(meter);
        count = meter.counterBuilder("checkout.count").build();
    }

    @Override
    public String pay(Brand brand, String customer) {
        if (!isEnabled()) {
            return checkout.pay(brand, customer);
        }
        long started = System.nanoTime();
        Context parent = SafeSpans.current();
        Span span = start(parent, brand, customer);
        Context context = parent.with(span);
        Scope scope = SafeSpans.enter(context);
        try {
            String result = checkout.pay(brand, customer);
            ended(brand, started, null, context);
            paid(brand, customer, context);
            return result;
        } catch (Throwable thrown) {
            SafeSpans.fail(span, thrown);
            ended(brand, started, SafeSpans.errorType(thrown), context);
            throw thrown;
        } finally {
            SafeSpans.exit(scope);
            SafeSpans.end(span);
        }
    }

    private boolean isEnabled() {
        try {
            return tracer.isEnabled() || duration.isEnabled() || count.isEnabled() || logger.isEnabled(Severity.INFO);
        } catch (Throwable fault) {
            Guard.report(fault);
            return false;
        }
    }

    private Span start(Context parent, Brand brand, String customer) {
        Span span = SafeSpans.start(tracer, "Checkout.pay", parent);
        try {
            if (span.isRecording()) {
                span.setAttribute(ExpertCheckout.BRAND, brand.name());
                span.setAttribute(ExpertCheckout.CUSTOMER, customer);
            }
        } catch (Throwable fault) {
            Guard.report(fault);
        }
        return span;
    }

    private void ended(Brand brand, long started, @Nullable String errorType, Context context) {
        double seconds = (System.nanoTime() - started) / ExpertCheckout.NANOS_PER_SECOND;
        Attributes attributes = attributes(brand, errorType);
        try {
            duration.record(seconds, attributes, context);
        } catch (Throwable fault) {
            Guard.report(fault);
        }
        try {
            count.add(1, attributes, context);
        } catch (Throwable fault) {
            Guard.report(fault);
        }
    }

    private Attributes attributes(Brand brand, @Nullable String errorType) {
        return errorType == null
                ? byBrand[brand.ordinal()]
                : Attributes.of(ExpertCheckout.BRAND, brand.name(), ExpertCheckout.ERROR_TYPE, errorType);
    }

    private void paid(Brand brand, String customer, Context context) {
        try {
            if (logger.isEnabled(Severity.INFO, context)) {
                ExpertCheckout.paid(logger, brand, customer, context);
            }
        } catch (Throwable fault) {
            Guard.report(fault);
        }
    }
}
