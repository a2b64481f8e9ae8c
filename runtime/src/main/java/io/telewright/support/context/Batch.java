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
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The contexts in the carriers of a batch. None of the static methods throws.
 *
 * <p>It is one object with two arrays and no lists, so a batch costs no more than hand-written code, whether or not the
 * compiler can remove the allocations.
 */
public final class Batch {
    private static final int MOST_EXPECTED = 1_000;
    private static final AttributeKey<Long> MESSAGE_COUNT = AttributeKey.longKey("messaging.batch.message_count");

    /** The context that it starts from, to which the baggage of all messages is added once they are read. */
    private Context context;

    /** The spans that sent the messages; invalid for a message that names none. */
    private SpanContext[] senders;

    private Baggage[] baggage;
    private int messages;

    /** The baggage of all messages, as soon as one has any. Later messages win. */
    private @Nullable BaggageBuilder merged;

    private Batch(Context current, int expected) {
        context = current;
        senders = new SpanContext[expected];
        baggage = new Baggage[expected];
    }

    /**
     * Reads all carriers of a batch. A carrier that cannot be read counts as empty.
     *
     * @param current the context that the operation starts from
     * @param place the operation, for the report of what is thrown
     * @return {@code null} if that fails, which the other methods treat as a batch of empty carriers
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
        Batch batch = new Batch(current, expected(carriers, place));
        try {
            if (carriers != null) {
                for (C carrier : carriers) {
                    batch.add(Carriers.read(Context.root(), propagator, carrier, getter, place));
                }
            }
        } catch (Throwable thrown) {
            Faults.report(Place.BATCH_OF, place, thrown);
        }
        batch.settle();
        return batch;
    }

    /** Adds the context in the carrier of the next message. */
    private void add(Context said) {
        if (messages == senders.length) {
            grow(2 * messages + 1);
        }
        Baggage ofMessage = Baggage.fromContext(said);
        senders[messages] = Span.fromContext(said).getSpanContext();
        baggage[messages] = ofMessage;
        messages++;
        if (!ofMessage.isEmpty()) {
            BaggageBuilder all = merged == null ? Baggage.fromContext(context).toBuilder() : merged;
            merged = all;
            ofMessage.forEach((key, entry) -> all.put(key, entry.getValue(), entry.getMetadata()));
        }
    }

    private void grow(int length) {
        SpanContext[] moreSenders = Arrays.copyOf(senders, length);
        baggage = Arrays.copyOf(baggage, length);
        senders = moreSenders;
    }

    private void settle() {
        Context all = merged == null ? context : context.with(merged.build());
        Baggage[] ofMessages = messages == baggage.length ? baggage : Arrays.copyOf(baggage, messages);
        context = all.with(new BatchBaggage(List.of(ofMessages)));
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

    /** The context of a batch alone, which costs nothing if there is no propagator. */
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

    /** The context that the operation starts from: the current one if the batch could not be read. */
    public static Context start(@Nullable Batch batch, Context current) {
        return batch == null ? current : batch.context;
    }

    /** The size of a collection is only a hint, because it may be wrong. */
    private static int expected(@Nullable Iterable<?> carriers, String place) {
        try {
            return carriers instanceof Collection<?> known ? Math.max(0, Math.min(known.size(), MOST_EXPECTED)) : 0;
        } catch (Throwable thrown) {
            Faults.report(Place.SIZE_OF_THE_BATCH_OF, place, thrown);
            return 0;
        }
    }

    /** Sets the number of messages on a recording span, and links it to those that sent them. */
    public static void describe(@Nullable Batch batch, Span span) {
        try {
            if (batch != null && span.isRecording()) {
                span.setAttribute(MESSAGE_COUNT, (long) batch.messages);
                for (int i = 0; i < batch.messages; i++) {
                    if (batch.senders[i].isValid()) {
                        span.addLink(batch.senders[i]);
                    }
                }
            }
        } catch (Throwable thrown) {
            Faults.report(Place.LINKS_OF_A_BATCH, thrown);
        }
    }
}
