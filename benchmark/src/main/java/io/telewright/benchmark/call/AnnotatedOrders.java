package io.telewright.benchmark.call;

import io.opentelemetry.instrumentation.annotations.SpanAttribute;
import io.opentelemetry.instrumentation.annotations.WithSpan;
import java.util.concurrent.CompletableFuture;

/** The service with OpenTelemetry's annotations, which its agent and its aspect for Spring read. */
public class AnnotatedOrders implements Orders {
    private final Orders orders;

    /** Makes the service around the plain one. */
    public AnnotatedOrders(Orders orders) {
        this.orders = orders;
    }

    @Override
    @WithSpan("Orders.none")
    public String none() {
        return orders.none();
    }

    @Override
    @WithSpan("Orders.three")
    public String three(
            @SpanAttribute("order.id") String id,
            @SpanAttribute("order.channel") Channel channel,
            @SpanAttribute("order.size") long size) {
        return orders.three(id, channel, size);
    }

    @Override
    @WithSpan("Orders.eight")
    public String eight(
            @SpanAttribute("order.id") String id,
            @SpanAttribute("order.channel") Channel channel,
            @SpanAttribute("order.size") long size,
            @SpanAttribute("order.express") boolean express,
            @SpanAttribute("order.total") double total,
            @SpanAttribute("customer.id") String customer,
            @SpanAttribute("customer.country") String country,
            @SpanAttribute("depot.name") String depot) {
        return orders.eight(id, channel, size, express, total, customer, country, depot);
    }

    @Override
    @WithSpan("Orders.later")
    public CompletableFuture<String> later(
            @SpanAttribute("order.id") String id,
            @SpanAttribute("order.channel") Channel channel,
            @SpanAttribute("order.size") long size) {
        return orders.later(id, channel, size);
    }

    @Override
    @WithSpan("Orders.failing")
    public String failing(
            @SpanAttribute("order.id") String id,
            @SpanAttribute("order.channel") Channel channel,
            @SpanAttribute("order.size") long size) {
        return orders.failing(id, channel, size);
    }
}
