package io.telewright.benchmark.call;

import io.telewright.SpanScope;
import java.util.concurrent.CompletableFuture;

/** The service between the opening and the closing of a generated scope. */
@SuppressWarnings("try") // a scope is there to be closed
record ScopeOrders(Orders orders, OrderTelemetry telemetry) implements Orders {
    @Override
    public String none() {
        try (SpanScope scope = telemetry.openNone()) {
            return orders.none();
        }
    }

    @Override
    public String three(String id, Channel channel, long size) {
        try (SpanScope scope = telemetry.openThree(id, channel, size)) {
            return orders.three(id, channel, size);
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
        try (SpanScope scope = telemetry.openEight(id, channel, size, express, total, customer, country, depot)) {
            return orders.eight(id, channel, size, express, total, customer, country, depot);
        }
    }

    /** A scope ends with its thread's work: a future takes a body. */
    @Override
    public CompletableFuture<String> later(String id, Channel channel, long size) {
        throw new UnsupportedOperationException("a scope does not wait for a future");
    }

    @Override
    public String failing(String id, Channel channel, long size) {
        try (SpanScope scope = telemetry.openFailing(id, channel, size)) {
            try {
                return orders.failing(id, channel, size);
            } catch (IllegalStateException thrown) {
                scope.fail(thrown);
                throw thrown;
            }
        }
    }
}
