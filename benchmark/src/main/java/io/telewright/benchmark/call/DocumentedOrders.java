package io.telewright.benchmark.call;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import java.util.concurrent.CompletableFuture;

/** By hand, in the manner of OpenTelemetry's documentation: keys as text, everything set at once. */
@SuppressWarnings("try") // the manner of the documentation
final class DocumentedOrders implements Orders {
    private final Orders orders;
    private final Tracer tracer;

    DocumentedOrders(Orders orders, OpenTelemetry openTelemetry) {
        this.orders = orders;
        tracer = openTelemetry.getTracer("documented");
    }

    @Override
    public String none() {
        Span span = tracer.spanBuilder("Orders.none").startSpan();
        try (Scope scope = span.makeCurrent()) {
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
        Span span = tracer.spanBuilder("Orders.three").startSpan();
        try (Scope scope = span.makeCurrent()) {
            setThree(span, id, channel, size);
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
        Span span = tracer.spanBuilder("Orders.eight").startSpan();
        try (Scope scope = span.makeCurrent()) {
            setThree(span, id, channel, size);
            span.setAttribute("order.express", express);
            span.setAttribute("order.total", total);
            span.setAttribute("customer.id", customer);
            span.setAttribute("customer.country", country);
            span.setAttribute("depot.name", depot);
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
        Span span = tracer.spanBuilder("Orders.later").startSpan();
        try (Scope scope = span.makeCurrent()) {
            setThree(span, id, channel, size);
            return orders.later(id, channel, size).whenComplete((value, thrown) -> {
                if (thrown != null) {
                    fail(span, thrown);
                }
                span.end();
            });
        } catch (Throwable thrown) {
            fail(span, thrown);
            span.end();
            throw thrown;
        }
    }

    @Override
    public String failing(String id, Channel channel, long size) {
        Span span = tracer.spanBuilder("Orders.failing").startSpan();
        try (Scope scope = span.makeCurrent()) {
            setThree(span, id, channel, size);
            return orders.failing(id, channel, size);
        } catch (Throwable thrown) {
            fail(span, thrown);
            throw thrown;
        } finally {
            span.end();
        }
    }

    private static void setThree(Span span, String id, Channel channel, long size) {
        span.setAttribute("order.id", id);
        span.setAttribute("order.channel", channel.name());
        span.setAttribute("order.size", size);
    }

    private static void fail(Span span, Throwable thrown) {
        span.setStatus(StatusCode.ERROR, String.valueOf(thrown.getMessage()));
        span.recordException(thrown);
    }
}
