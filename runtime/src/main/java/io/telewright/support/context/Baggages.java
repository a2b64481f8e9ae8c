package io.telewright.support.context;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.BaggageBuilder;
import io.opentelemetry.context.Context;
import io.telewright.support.Faults;
import io.telewright.support.Place;
import io.telewright.support.Scopes;
import org.jspecify.annotations.Nullable;

/**
 * Changes the baggage of a context. An entry leaves the process only within the limits of the propagator. None of the
 * static methods throws. Baggage that cannot be begun is {@code null}, and then the context stays the current one.
 */
public final class Baggages {
    private final Context context;
    private final Baggage start;
    private @Nullable BaggageBuilder changed;

    private Baggages(Context context, Baggage start) {
        this.context = context;
        this.start = start;
    }

    /** Starts from the baggage that the context has. */
    public static @Nullable Baggages of(Context context) {
        try {
            return new Baggages(context, Baggage.fromContext(context));
        } catch (Throwable thrown) {
            Faults.report(Place.BAGGAGE_OF_A_CONTEXT, thrown);
            return null;
        }
    }

    /** Starts from none. */
    public static @Nullable Baggages none(Context context) {
        try {
            return new Baggages(context, Baggage.empty());
        } catch (Throwable thrown) {
            Faults.report(Place.BAGGAGE_OF_A_CONTEXT, thrown);
            return null;
        }
    }

    /** Puts an entry there, in place of one with the same key; {@code null} leaves the baggage as it is. */
    public static void put(@Nullable Baggages baggage, String key, @Nullable Object value) {
        try {
            if (baggage != null && value != null) {
                baggage.put(key, value.toString());
            }
        } catch (Throwable thrown) {
            Faults.report(Place.BAGGAGE_ENTRY, key, thrown);
        }
    }

    /** The same for a number. */
    public static void put(@Nullable Baggages baggage, String key, long value) {
        try {
            if (baggage != null) {
                baggage.put(key, Long.toString(value));
            }
        } catch (Throwable thrown) {
            Faults.report(Place.BAGGAGE_ENTRY, key, thrown);
        }
    }

    /** The same for a number. */
    public static void put(@Nullable Baggages baggage, String key, double value) {
        try {
            if (baggage != null) {
                baggage.put(key, Double.toString(value));
            }
        } catch (Throwable thrown) {
            Faults.report(Place.BAGGAGE_ENTRY, key, thrown);
        }
    }

    /** The same for a truth value. */
    public static void put(@Nullable Baggages baggage, String key, boolean value) {
        put(baggage, key, value ? Boolean.TRUE : Boolean.FALSE);
    }

    private void put(String key, String value) {
        if (changed == null) {
            changed = start.toBuilder();
        }
        changed.put(key, WellFormed.text(value));
    }

    /** The context with the baggage as it is now. */
    public static Context context(@Nullable Baggages baggage) {
        if (baggage == null) {
            return Scopes.current();
        }
        try {
            return baggage.changed();
        } catch (Throwable thrown) {
            Faults.report(Place.BAGGAGE_OF_A_CONTEXT, thrown);
            return baggage.context;
        }
    }

    private Context changed() {
        Baggage baggage = changed == null ? start : changed.build();
        return baggage.equals(Baggage.fromContext(context)) ? context : context.with(baggage);
    }

    /** The value of an entry, or {@code null} if the context's baggage has none. */
    public static @Nullable String value(Context context, String key) {
        try {
            return Baggage.fromContext(context).getEntryValue(key);
        } catch (Throwable thrown) {
            Faults.report(Place.BAGGAGE_ENTRY, key, thrown);
            return null;
        }
    }
}
