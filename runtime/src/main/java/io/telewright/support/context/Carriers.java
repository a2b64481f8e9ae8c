package io.telewright.support.context;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;
import io.telewright.internal.Idle;
import io.telewright.support.Faults;
import io.telewright.support.Place;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads contexts from carriers and writes them there. Exceptions of a carrier, of its getter or setter, or of a
 * propagator never reach the caller. Without a propagator, carriers are left alone and nothing is allocated.
 */
public final class Carriers {
    /** Reads maps of strings or of lists of strings, without regard to the case of their keys. */
    public static final TextMapGetter<Map<String, ?>> MAP_GETTER = new MapGetter();

    /** Writes to maps of strings. */
    public static final TextMapSetter<Map<String, String>> MAP_SETTER = new MapSetter<>(value -> value);

    /** Writes to maps of lists of strings. */
    public static final TextMapSetter<Map<String, List<String>>> LIST_SETTER = new MapSetter<>(MapSetter::listOf);

    private static final @Nullable TextMapPropagator NOOP = Idle.propagator();

    private Carriers() {}

    /**
     * The context that an operation with a carrier starts from. {@link Arrival} decides it.
     *
     * @param current the one that is current there
     * @param place the operation, for the report of what is thrown
     */
    public static <C> Context extract(
            Context current, TextMapPropagator propagator, @Nullable C carrier, TextMapGetter<C> getter, String place) {
        if (!crosses(propagator)) {
            return current;
        }
        try {
            return Arrival.settle(current, read(Arrival.base(current), propagator, carrier, getter, place));
        } catch (Throwable thrown) {
            Faults.report(Place.PARENT_OF, place, thrown);
            return current;
        }
    }

    /** The same, but the parent is the span that the carrier names, or none, whatever span is current. */
    public static <C> Context extractAlone(
            Context current, TextMapPropagator propagator, @Nullable C carrier, TextMapGetter<C> getter, String place) {
        if (!crosses(propagator)) {
            return current;
        }
        try {
            return read(Arrival.withoutSpan(current), propagator, carrier, getter, place);
        } catch (Throwable thrown) {
            Faults.report(Place.PARENT_OF, place, thrown);
            return current;
        }
    }

    /** The context with the content of a carrier, or unchanged if that cannot be read. */
    static <C> Context read(
            Context base, TextMapPropagator propagator, @Nullable C carrier, TextMapGetter<C> getter, String place) {
        if (carrier == null) {
            return base;
        }
        try {
            return Objects.requireNonNull(propagator.extract(base, carrier, getter));
        } catch (Throwable thrown) {
            Faults.report(Place.EXTRACTION_FROM_A_CARRIER_OF, place, thrown);
            return base;
        }
    }

    /**
     * Writes a context into a carrier. It replaces a context that a map already holds, unless there is no span to
     * write: then the headers of the user stay. A header that cannot be written is left out.
     *
     * @param place the operation, for the report of what is thrown
     */
    public static <C> void inject(
            TextMapPropagator propagator, Context context, @Nullable C carrier, TextMapSetter<C> setter, String place) {
        if (carrier == null || !crosses(propagator)) {
            return;
        }
        try {
            boolean replaces = Span.fromContext(context).getSpanContext().isValid();
            TextMapSetter<C> writing = setter instanceof ClearingSetter<C> clearing
                    ? clearing.clear(carrier, replaces ? propagator.fields() : List.of())
                    : GuardedSetter.of(setter);
            propagator.inject(WellFormed.baggage(context), carrier, writing);
        } catch (Throwable thrown) {
            Faults.report(Place.INJECTION_INTO_A_CARRIER_OF, place, thrown);
        }
    }

    /**
     * Whether a carrier has to be read or written at all. The fields of the propagator do not show this: they are the
     * headers that it writes, and a propagator that only reads, or whose headers have other names for each call, may
     * have none.
     */
    static boolean crosses(TextMapPropagator propagator) {
        return propagator != NOOP;
    }
}
