package io.telewright.support.context;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.BaggageBuilder;
import io.opentelemetry.context.Context;
import org.jspecify.annotations.Nullable;

/** Changes the baggage of a context. What is put there leaves the process only as far as the propagator's limits let it. */
public final class Baggages {
    private final Context context;
    private final Baggage start;
    private @Nullable BaggageBuilder changed;

    private Baggages(Context context, Baggage start) {
        this.context = context;
        this.start = start;
    }

    /** Starts from the baggage that the context has. */
    public static Baggages of(Context context) {
        return new Baggages(context, Baggage.fromContext(context));
    }

    /** Starts from none. */
    public static Baggages none(Context context) {
        return new Baggages(context, Baggage.empty());
    }

    /** Puts an entry there, in place of one with the same key; {@code null} leaves the baggage as it is. */
    public Baggages put(String key, @Nullable Object value) {
        if (value != null) {
            if (changed == null) {
                changed = start.toBuilder();
            }
            changed.put(key, WellFormed.text(value.toString()));
        }
        return this;
    }

    /** The context with the baggage as it is now. */
    public Context context() {
        Baggage baggage = changed == null ? start : changed.build();
        return baggage.equals(Baggage.fromContext(context)) ? context : context.with(baggage);
    }

    /** The value of an entry, or {@code null} if the context's baggage has none. */
    public static @Nullable String value(Context context, String key) {
        return Baggage.fromContext(context).getEntryValue(key);
    }
}
