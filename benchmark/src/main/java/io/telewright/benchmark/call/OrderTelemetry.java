package io.telewright.benchmark.call;

import io.telewright.Attribute;
import io.telewright.SpanScope;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The same spans as those of {@link Orders}, around a body and until a scope is closed. */
@Telemetry
public interface OrderTelemetry {
    @Traced("Orders.none")
    String none(Supplier<String> body);

    @Traced("Orders.three")
    String three(
            @Attribute("order.id") String id,
            @Attribute("order.channel") Channel channel,
            @Attribute("order.size") long size,
            Supplier<String> body);

    @Traced("Orders.eight")
    String eight(
            @Attribute("order.id") String id,
            @Attribute("order.channel") Channel channel,
            @Attribute("order.size") long size,
            @Attribute("order.express") boolean express,
            @Attribute("order.total") double total,
            @Attribute("customer.id") String customer,
            @Attribute("customer.country") String country,
            @Attribute("depot.name") String depot,
            Supplier<String> body);

    @Traced("Orders.later")
    CompletableFuture<String> later(
            @Attribute("order.id") String id,
            @Attribute("order.channel") Channel channel,
            @Attribute("order.size") long size,
            Supplier<CompletableFuture<String>> body);

    @Traced("Orders.failing")
    String failing(
            @Attribute("order.id") String id,
            @Attribute("order.channel") Channel channel,
            @Attribute("order.size") long size,
            Supplier<String> body);

    @Traced("Orders.none")
    SpanScope openNone();

    @Traced("Orders.three")
    SpanScope openThree(
            @Attribute("order.id") String id,
            @Attribute("order.channel") Channel channel,
            @Attribute("order.size") long size);

    @Traced("Orders.eight")
    SpanScope openEight(
            @Attribute("order.id") String id,
            @Attribute("order.channel") Channel channel,
            @Attribute("order.size") long size,
            @Attribute("order.express") boolean express,
            @Attribute("order.total") double total,
            @Attribute("customer.id") String customer,
            @Attribute("customer.country") String country,
            @Attribute("depot.name") String depot);

    @Traced("Orders.failing")
    SpanScope openFailing(
            @Attribute("order.id") String id,
            @Attribute("order.channel") Channel channel,
            @Attribute("order.size") long size);
}
