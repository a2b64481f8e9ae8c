package io.telewright.benchmark.call;

import io.telewright.Attribute;
import io.telewright.Traced;
import java.util.concurrent.CompletableFuture;

/** The traced service: calls with no, three and eight attributes, one that completes later, and one that throws. */
@Traced
public interface Orders {
    /** Without attributes. */
    String none();

    /** With three attributes. */
    String three(
            @Attribute("order.id") String id,
            @Attribute("order.channel") Channel channel,
            @Attribute("order.size") long size);

    /** With eight attributes. */
    String eight(
            @Attribute("order.id") String id,
            @Attribute("order.channel") Channel channel,
            @Attribute("order.size") long size,
            @Attribute("order.express") boolean express,
            @Attribute("order.total") double total,
            @Attribute("customer.id") String customer,
            @Attribute("customer.country") String country,
            @Attribute("depot.name") String depot);

    /** Completes after it returned. */
    CompletableFuture<String> later(
            @Attribute("order.id") String id,
            @Attribute("order.channel") Channel channel,
            @Attribute("order.size") long size);

    /** Throws an {@link IllegalStateException}. */
    String failing(
            @Attribute("order.id") String id,
            @Attribute("order.channel") Channel channel,
            @Attribute("order.size") long size);
}
