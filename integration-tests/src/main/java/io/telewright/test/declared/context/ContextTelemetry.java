package io.telewright.test.declared.context;

import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.telewright.Attribute;
import io.telewright.BaggageEntry;
import io.telewright.Carrier;
import io.telewright.Event;
import io.telewright.Link;
import io.telewright.Metric;
import io.telewright.SpanScope;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Contexts that come from elsewhere and go there. */
@Telemetry
public interface ContextTelemetry {
    /** Takes an order that another process sends. */
    @Traced(value = "receive order", kind = SpanKind.SERVER)
    @Attribute(value = "tenant.id", baggage = "tenant")
    <T> T receiving(@Carrier Map<String, List<String>> headers, @Attribute("order.id") String order, Supplier<T> body);

    /** Sends an order to another process. */
    @Traced(value = "send order", kind = SpanKind.CLIENT)
    void sending(
            @Carrier Map<String, String> headers,
            @BaggageEntry("tenant") String tenant,
            @BaggageEntry("priority") int priority,
            Runnable body);

    /** Takes a batch of orders. */
    @Traced(value = "receive orders", kind = SpanKind.CONSUMER)
    SpanScope receivingAll(@Carrier List<Map<String, String>> messages, @Link SpanContext cause);

    /** Counts what is done for a tenant. */
    @Metric(value = "context.calls", unit = "{call}")
    @Event("context.called")
    @Attribute(value = "tenant.id", baggage = "tenant", maxValues = 10)
    void called(@BaggageEntry("tenant") String tenant, @Attribute("order.kind") String kind, Runnable body);

    /** Goes on with the trace alone. */
    @Traced(value = "leave", kind = SpanKind.PRODUCER, parent = Traced.Parent.ROOT_LINKED, clearBaggage = true)
    void leaving(@Carrier Map<String, String> headers, @Link List<Context> causes, Runnable body);
}
