package io.telewright.support.context;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.BaggageBuilder;
import io.opentelemetry.api.baggage.BaggageEntry;
import io.opentelemetry.context.Context;

/**
 * Replaces halves of surrogate pairs in the values of baggage by U+FFFD, as decoders do. They have no encoding, and
 * W3C's propagator refuses all of the baggage because of one of them.
 */
final class WellFormed {
    private static final char REPLACEMENT = '\uFFFD';

    private WellFormed() {}

    /** The context with baggage that can be encoded, or itself. */
    static Context baggage(Context context) {
        Baggage baggage = Baggage.fromContext(context);
        return baggage.isEmpty() || isWellFormed(baggage) ? context : context.with(mended(baggage));
    }

    private static boolean isWellFormed(Baggage baggage) {
        try {
            baggage.forEach(WellFormed::look);
            return true;
        } catch (Broken found) {
            return false;
        }
    }

    /** Looks at an entry, without an object for the result. */
    private static void look(String key, BaggageEntry entry) {
        if (nextBroken(entry.getValue(), 0) >= 0) {
            throw new Broken();
        }
    }

    private static Baggage mended(Baggage baggage) {
        BaggageBuilder builder = baggage.toBuilder();
        baggage.forEach((key, entry) -> builder.put(key, text(entry.getValue()), entry.getMetadata()));
        return builder.build();
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

    /** Ends the look at the entries, which cannot be ended in another way. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Broken() {
            super(null, null, false, false);
        }
    }
}
