package io.telewright.benchmark.call;

import java.util.concurrent.CompletableFuture;

/** The service in bodies of a generated telemetry interface. */
record BodyOrders(Orders orders, OrderTelemetry telemetry) implements Orders {
    @Override
    public String none() {
        return telemetry.none(orders::none);
    }

    @Override
    public String three(String id, Channel channel, long size) {
        return telemetry.three(id, channel, size, () -> orders.three(id, channel, size));
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
        return telemetry.eight(
                id,
                channel,
                size,
                express,
                total,
                customer,
                country,
                depot,
                () -> orders.eight(id, channel, size, express, total, customer, country, depot));
    }

    @Override
    public CompletableFuture<String> later(String id, Channel channel, long size) {
        return telemetry.later(id, channel, size, () -> orders.later(id, channel, size));
    }

    @Override
    public String failing(String id, Channel channel, long size) {
        return telemetry.failing(id, channel, size, () -> orders.failing(id, channel, size));
    }
}
