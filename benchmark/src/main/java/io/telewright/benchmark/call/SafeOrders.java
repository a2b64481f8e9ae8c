package io.telewright.benchmark.call;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.telewright.benchmark.safe.EndedFuture;
import io.telewright.benchmark.safe.Guard;
import io.telewright.benchmark.safe.SafeSpans;
import java.util.concurrent.CompletableFuture;

/** As {@link ExpertOrders}, with the guarantees of generated code: telemetry changes neither results nor exceptions. */
final class SafeOrders implements Orders {
    private final Orders orders;
    private final Tracer tracer;

    SafeOrders(Orders orders, OpenTelemetry openTelemetry) {
        this.orders = orders;
        tracer = openTelemetry.getTracer("safe");
    }

    @Override
    public String none() {
        if (!SafeSpans.isEnabled(tracer)) {
            return orders.none();
        }
        Context parent = SafeSpans.current();
        Span span = SafeSpans.start(tracer, "Orders.none", parent);
        Scope scope = SafeSpans.enter(parent.with(span));
        try {
            return orders.none();
        } catch (Throwable thrown) {
            SafeSpans.fail(span, thrown);
            throw thrown;
        } finally {
            SafeSpans.exit(scope);
            SafeSpans.end(span);
        }
    }

    @Override
    public String three(String id, Channel channel, long size) {
        if (!SafeSpans.isEnabled(tracer)) {
            return orders.three(id, channel, size);
        }
        Context parent = SafeSpans.current();
        Span span = start("Orders.three", parent, id, channel, size);
        Scope scope = SafeSpans.enter(parent.with(span));
        try {
            return orders.three(id, channel, size);
        } catch (Throwable thrown) {
            SafeSpans.fail(span, thrown);
            throw thrown;
        } finally {
            SafeSpans.exit(scope);
            SafeSpans.end(span);
        }
    }

    @Override
    public String eight(
            String id,
            Channel channel,
            long size,
            boolean express,
            double total,
            String customer,
            String country,
            String depot) {
        if (!SafeSpans.isEnabled(tracer)) {
            return orders.eight(id, channel, size, express, total, customer, country, depot);
        }
        Context parent = SafeSpans.current();
        Span span = start("Orders.eight", parent, id, channel, size);
        setFive(span, express, total, customer, country, depot);
        Scope scope = SafeSpans.enter(parent.with(span));
        try {
            return orders.eight(id, channel, size, express, total, customer, country, depot);
        } catch (Throwable thrown) {
            SafeSpans.fail(span, thrown);
            throw thrown;
        } finally {
            SafeSpans.exit(scope);
            SafeSpans.end(span);
        }
    }

    @Override
    public CompletableFuture<String> later(String id, Channel channel, long size) {
        if (!SafeSpans.isEnabled(tracer)) {
            return orders.later(id, channel, size);
        }
        Context parent = SafeSpans.current();
        Span span = start("Orders.later", parent, id, channel, size);
        Scope scope = SafeSpans.enter(parent.with(span));
        try {
            CompletableFuture<String> result = orders.later(id, channel, size);
            return EndedFuture.of(result, (value, thrown) -> {
                if (thrown != null) {
                    SafeSpans.fail(span, thrown);
                }
                SafeSpans.end(span);
            });
        } catch (Throwable thrown) {
            SafeSpans.fail(span, thrown);
            SafeSpans.end(span);
            throw thrown;
        } finally {
            SafeSpans.exit(scope);
        }
    }

    @Override
    public String failing(String id, Channel channel, long size) {
        if (!SafeSpans.isEnabled(tracer)) {
            return orders.failing(id, channel, size);
        }
        Context parent = SafeSpans.current();
        Span span = start("Orders.failing", parent, id, channel, size);
        Scope scope = SafeSpans.enter(parent.with(span));
        try {
            return orders.failing(id, channel, size);
        } catch (Throwable thrown) {
            SafeSpans.fail(span, thrown);
            throw thrown;
        } finally {
            SafeSpans.exit(scope);
            SafeSpans.end(span);
        }
    }

    private Span start(String name, Context parent, String id, Channel channel, long size) {
        Span span = SafeSpans.start(tracer, name, parent);
        try {
            if (span.isRecording()) {
                span.setAttribute(OrderKeys.ID, id);
                span.setAttribute(OrderKeys.CHANNEL, channel.name());
                span.setAttribute(OrderKeys.SIZE, size);
            }
        } catch (Throwable fault) {
            Guard.report(fault);
        }
        return span;
    }

    private static void setFive(
            Span span, boolean express, double total, String customer, String country, String depot) {
        try {
            if (span.isRecording()) {
                span.setAttribute(OrderKeys.EXPRESS, express);
                span.setAttribute(OrderKeys.TOTAL, total);
                span.setAttribute(OrderKeys.CUSTOMER, customer);
                span.setAttribute(OrderKeys.COUNTRY, country);
                span.setAttribute(OrderKeys.DEPOT, depot);
            }
        } catch (Throwable fault) {
            Guard.report(fault);
        }
    }
}
