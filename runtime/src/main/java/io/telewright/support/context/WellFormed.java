package io.telewright.support.context;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.BaggageBuilder;
import io.opentelemetry.api.baggage.BaggageEntry;
import io.opentelemetry.context.Context;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Replaces halves of surrogate pairs in the values of baggage by U+FFFD, as decoders do. They have no encoding, and W3C's
 * propagator refuses all of the baggage for one of them.
 */
final class WellFormed implements BiConsumer<String, BaggageEntry> {
    private static final char REPLACEMENT = '\uFFFD';

    private final Baggage baggage;
    private @Nullable BaggageBuilder mended;

    private WellFormed(Baggage baggage) {
        this.baggage = baggage;
    }

    /** The context with baggage that can be encoded, or itself. */
    static Context baggage(Context context) {
        Baggage baggage = Baggage.fromContext(context);
        if (baggage.isEmpty()) {
            return context;
        }
        WellFormed entries = new WellFormed(baggage);
        baggage.forEach(entries);
        return entries.mended == null ? context : context.with(entries.mended.build());
    }

    @Override
    public void accept(String key, BaggageEntry entry) {
        String text = text(entry.getValue());
        if (!text.equals(entry.getValue())) {
            if (mended == null) {
                mended = baggage.toBuilder();
            }
            mended.put(key, text, entry.getMetadata());
        }
    }

    /** A text that can be encoded, or itself. */
    static String text(String text) {
        int broken = nextBroken(text, 0);
        if (broken < 0) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text);
        for (int at = broken; at >= 0; at = nextBroken(text, at + 1)) {
            mended.setCharAt(at, REPLACEMENT);
        }
        return mended.toString();
    }

    private static int nextBroken(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (at + 1 == text.length() || !Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
                    return at;
                }
                at++;
            }
        }
        return -1;
    }
}
