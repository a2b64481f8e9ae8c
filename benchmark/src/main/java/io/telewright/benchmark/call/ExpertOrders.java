package io.telewright.benchmark.call;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.concurrent.CompletableFuture;

/**
 * By hand, by someone who knows what costs what: nothing done while telemetry is off, the context read once, keys made
 * once, attributes only where they are kept.
 */
@SuppressWarnings("try") // a scope is there to be closed
final class ExpertOrders implements Orders {
    private final Orders orders;
    private final Tracer tracer;

    ExpertOrders(Orders orders, OpenTelemetry openTelemetry) {
        this.orders = orders;
        tracer = openTelemetry.getTracer("expert");
    }

    @Override
    public String none() {
        if (!tracer.isEnabled()) {
            return orders.none();
        }
        Context parent = Context.current();
        Span span = tracer.spanBuilder("Orders.none").setParent(parent).startSpan();
        try (Scope scope = parent.with(span).makeCurrent()) {
            return orders.none();
        } catch (Throwable thrown) {
            fail(span, thrown);
            throw thrown;
        } finally {
            span.end();
        }
    }

    @Override
    public String three(String id, Channel channel, long size) {
        if (!tracer.isEnabled()) {
            return orders.three(id, channel, size);
        }
        Context parent = Context.current();
        Span span = start("Orders.three", parent, id, channel, size);
        try (Scope scope = parent.with(span).makeCurrent()) {
            return orders.three(id, channel, size);
        } catch (Throwable thrown) {
            fail(span, thrown);
            throw thrown;
        } finally {
            span.end();
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
        if (!tracer.isEnabled()) {
            return orders.eight(id, channel, size, express, total, customer, country, depot);
        }
        Context parent = Context.current();
        Span span = start("Orders.eight", parent, id, channel, size);
        if (span.isRecording()) {
            span.setAttribute(OrderKeys.EXPRESS, express);
            span.setAttribute(OrderKeys.TOTAL, total);
            span.setAttribute(OrderKeys.CUSTOMER, customer);
            span.setAttribute(OrderKeys.COUNTRY, country);
            span.setAttribute(OrderKeys.DEPOT, depot);
        }
        try (Scope scope = parent.with(span).makeCurrent()) {
            return orders.eight(id, channel, size, express, total, customer, country, depot);
        } catch (Throwable thrown) {
            fail(span, thrown);
            throw thrown;
        } finally {
            span.end();
        }
    }

    @Override
    public CompletableFuture<String> later(String id, Channel channel, long size) {
        if (!tracer.isEnabled()) {
            return orders.later(id, channel, size);
        }
        Context parent = Context.current();
        Span span = start("Orders.later", parent, id, channel, size);
        try (Scope scope = parent.with(span).makeCurrent()) {
            CompletableFuture<String> result = orders.later(id, channel, size);
            var unused = result.whenComplete((value, thrown) -> {
                if (thrown != null) {
                    fail(span, thrown);
                }
                span.end();
            });
            return result;
        } catch (Throwable thrown) {
            fail(span, thrown);
            span.end();
            throw thrown;
        }
    }

    @Override
    public String failing(String id, Channel channel, long size) {
        if (!tracer.isEnabled()) {
            return orders.failing(id, channel, size);
        }
        Context parent = Context.current();
        Span span = start("Orders.failing", parent, id, channel, size);
        try (Scope scope = parent.with(span).makeCurrent()) {
            return orders.failing(id, channel, size);
        } catch (Throwable thrown) {
            fail(span, thrown);
            throw thrown;
        } finally {
            span.end();
        }
    }

    private Span start(String name, Context parent, String id, Channel channel, long size) {
        Span span = tracer.spanBuilder(name).setParent(parent).startSpan();
        if (span.isRecording()) {
            span.setAttribute(OrderKeys.ID, id);
            span.setAttribute(OrderKeys.CHANNEL, channel.name());
            span.setAttribute(OrderKeys.SIZE, size);
        }
        return span;
    }

    static void fail(Span span, Throwable thrown) {
        if (span.isRecording()) {
            span.setAttribute(OrderKeys.ERROR_TYPE, thrown.getClass().getName());
            span.setStatus(StatusCode.ERROR, String.valueOf(thrown.getMessage()));
            span.recordException(thrown);
        }
    }
}
