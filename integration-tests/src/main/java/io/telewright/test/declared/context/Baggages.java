package io.telewright.test.declared.context;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.BaggageEntry;
import io.telewright.Carrier;
import io.telewright.CurrentSpan;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.SpanScope;
import io.telewright.Telemetry;
import io.telewright.Traced;
import io.telewright.test.declared.Color;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Baggage put, read and cleared. */
@Telemetry
public interface Baggages {
    @Traced
    void types(
            @BaggageEntry("text") String text,
            @BaggageEntry("number") Integer number,
            @BaggageEntry("fraction") double fraction,
            @BaggageEntry("flag") boolean flag,
            @BaggageEntry("color") Color color,
            @BaggageEntry("duration") Duration duration,
            @BaggageEntry("builder") StringBuilder builder,
            @BaggageEntry("maybe") Optional<String> maybe,
            Runnable body);

    @Traced
    @Attribute(value = "tenant.id", baggage = "tenant")
    @Attribute(value = "region", baggage = "region", sampling = true)
    void both(@Attribute("order.id") @BaggageEntry("tenant") String tenant, Runnable body);

    @Traced(kind = SpanKind.CLIENT, clearBaggage = true)
    void cleared(@Carrier Map<String, String> headers, @BaggageEntry("own") String own, Runnable body);

    @Traced(kind = SpanKind.CLIENT)
    void call(@Carrier Map<String, String> headers, @BaggageEntry("tenant") String tenant, Runnable body);

    @Traced(kind = SpanKind.SERVER)
    @Attribute(value = "tenant.id", baggage = "tenant")
    void serve(@Carrier Map<String, String> headers, @BaggageEntry("stage") String stage, Runnable body);

    @Metric(value = "baggage.calls", description = "Calls.")
    @Attribute(value = "tenant.id", baggage = "tenant", maxValues = 2)
    void counted(@BaggageEntry("tenant") String tenant, Runnable body);

    @Event("baggage.seen")
    @Metric(value = "baggage.sightings", description = "Sightings.")
    @Attribute(value = "tenant.id", baggage = "tenant", maxValues = 2)
    void seen();

    @CurrentSpan
    @Attribute(value = "tenant.id", baggage = "tenant")
    void noted();

    @CurrentSpan
    SpanScope open(@BaggageEntry("tenant") String tenant, @Attribute("order.id") String id);

    @Event("baggage.later")
    @Attribute(value = "tenant.id", baggage = "tenant")
    CompletableFuture<String> later(@BaggageEntry("tenant") String tenant, Supplier<CompletableFuture<String>> body);

    @Traced("{tenant.id}")
    @Attribute(value = "tenant.id", baggage = "tenant", maxValues = 2)
    void named(@BaggageEntry("tenant") String tenant, Runnable body);
}
