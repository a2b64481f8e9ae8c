package io.telewright.support.context;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.BaggageBuilder;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.telewright.BatchBaggage;
import io.telewright.support.Faults;
import io.telewright.support.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the carriers of a batch say. None of the static methods throws.
 *
 * @param context the one it starts from with the baggage of all messages, the later winning
 * @param linked the spans that sent them
 * @param messages how many there are
 */
public record Batch(Context context, List<SpanContext> linked, int messages) {
    private static final int MOST_EXPECTED = 1_000;
    private static final AttributeKey<Long> MESSAGE_COUNT = AttributeKey.longKey("messaging.batch.message_count");

    /**
     * Reads all carriers of a batch; one that cannot be read says nothing.
     *
     * @param current the context that the operation starts from
     * @param place the operation, for the report of what is thrown
     * @return {@code null} if that fails, which the other methods take for a batch that says nothing
     */
    public static <C> @Nullable Batch extract(
            Context current,
            TextMapPropagator propagator,
            @Nullable Iterable<? extends @Nullable C> carriers,
            TextMapGetter<C> getter,
            String place) {
        try {
            return read(current, propagator, carriers, getter, place);
        } catch (Throwable thrown) {
            Faults.report(Place.BATCH_OF, place, thrown);
            return null;
        }
    }

    private static <C> Batch read(
            Context current,
            TextMapPropagator propagator,
            @Nullable Iterable<? extends @Nullable C> carriers,
            TextMapGetter<C> getter,
            String place) {
        int expected = expected(carriers, place);
        List<SpanContext> linked = new ArrayList<>(expected);
        List<Baggage> baggage = new ArrayList<>(expected);
        BaggageBuilder all = null;
        try {
            if (carriers != null) {
                for (C carrier : carriers) {
                    Context said = Carriers.read(Context.root(), propagator, carrier, getter, place);
                    SpanContext sender = Span.fromContext(said).getSpanContext();
                    if (sender.isValid()) {
                        linked.add(sender);
                    }
                    Baggage ofMessage = Baggage.fromContext(said);
                    baggage.add(ofMessage);
                    if (!ofMessage.isEmpty()) {
                        all = merge(ofMessage, all == null ? Baggage.fromContext(current).toBuilder() : all);
                    }
                }
            }
        } catch (Throwable thrown) {
            Faults.report(Place.BATCH_OF, place, thrown);
        }
        Context merged = all == null ? current : current.with(all.build());
        return new Batch(merged.with(new BatchBaggage(baggage)), linked, baggage.size());
    }

    /** The same for an array. */
    public static <C> @Nullable Batch extract(
            Context current,
            TextMapPropagator propagator,
            @Nullable C @Nullable [] carriers,
            TextMapGetter<C> getter,
            String place) {
        try {
            return read(current, propagator, carriers == null ? null : Arrays.asList(carriers), getter, place);
        } catch (Throwable thrown) {
            Faults.report(Place.BATCH_OF, place, thrown);
            return null;
        }
    }

    /** The context of a batch alone, and at no cost where there is no propagator. */
    public static <C> Context context(
            Context current,
            TextMapPropagator propagator,
            @Nullable Iterable<? extends @Nullable C> carriers,
            TextMapGetter<C> getter,
            String place) {
        return Carriers.crosses(propagator)
                ? start(extract(current, propagator, carriers, getter, place), current)
                : current;
    }

    /** The same for an array. */
    public static <C> Context context(
            Context current,
            TextMapPropagator propagator,
            @Nullable C @Nullable [] carriers,
            TextMapGetter<C> getter,
            String place) {
        return Carriers.crosses(propagator)
                ? start(extract(current, propagator, carriers, getter, place), current)
                : current;
    }

    /** The context that the operation starts from: the current one, where the batch could not be read. */
    public static Context start(@Nullable Batch batch, Context current) {
        return batch == null ? current : batch.context;
    }

    /** What a collection says of its size is a hint: it may be wrong. */
    private static int expected(@Nullable Iterable<?> carriers, String place) {
        try {
            return carriers instanceof Collection<?> known ? Math.max(0, Math.min(known.size(), MOST_EXPECTED)) : 0;
        } catch (Throwable thrown) {
            Faults.report(Place.SIZE_OF_THE_BATCH_OF, place, thrown);
            return 0;
        }
    }

    private static BaggageBuilder merge(Baggage message, BaggageBuilder all) {
        message.forEach((key, entry) -> all.put(key, entry.getValue(), entry.getMetadata()));
        return all;
    }

    /** Sets the number of messages on a recording span, and links it to those that sent them. */
    public static void describe(@Nullable Batch batch, Span span) {
        try {
            if (batch != null && span.isRecording()) {
                span.setAttribute(MESSAGE_COUNT, (long) batch.messages);
                batch.linked.forEach(span::addLink);
            }
        } catch (Throwable thrown) {
            Faults.report(Place.LINKS_OF_A_BATCH, thrown);
        }
    }
}
