package io.telewright.support.metric;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.AttributesBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A text attribute: the first values up to a bound, and {@code _OTHER} for those after them. The admitted values are
 * shared by all dimensions of one {@link OpenTelemetry}, scope, instrument and key.
 */
public final class TextDimension extends Dimension {
    /** Where there are more values than a table keeps the attributes of, they need not be found quickly either. */
    private static final int MOST_KNOWN = 2_000;

    private record Known(String text, int slot) {}

    private final AttributeKey<String> key;
    private final AdmittedTexts admitted;
    private final int maxValues;

    /**
     * The admitted texts that were met here, by their hash: a search that reads as few objects as can be. Entries are
     * immutable, so that a thread that sees one sees what is in it; one that does not see it asks for the text again.
     */
    private final @Nullable Known[] known;

    private int knownCount;
    private volatile boolean allKnown;

    private TextDimension(AttributeKey<String> key, AdmittedTexts admitted, int maxValues) {
        this.key = key;
        this.admitted = admitted;
        this.maxValues = bound(maxValues);
        this.known = new @Nullable Known[places(maxValues)];
    }

    /** A power of two, so large that half of the places or more stay free. */
    private static int places(int maxValues) {
        return maxValues <= 0 || maxValues > MOST_KNOWN ? 1 : 2 * Integer.highestOneBit(2 * maxValues - 1);
    }

    /** Makes a dimension of the attribute with at most so many values of its own. */
    public static TextDimension of(
            OpenTelemetry openTelemetry, String scope, String instrument, AttributeKey<String> key, int maxValues) {
        return new TextDimension(key, Shared.of(openTelemetry).texts(scope, instrument, key), maxValues);
    }

    /** The row with the slot of the value. */
    public long row(long row, @Nullable String value) {
        return row * size() + slot(value);
    }

    private int slot(@Nullable String value) {
        if (value == null) {
            return 0;
        }
        boolean complete = allKnown; // read first: whoever sees it true then finds all
        int place = place(value);
        for (Known at = known[place]; at != null; at = known[place]) {
            if (at.text.equals(value)) {
                return at.slot;
            }
            place = next(place);
        }
        return complete ? maxValues + 1 : ask(value);
    }

    private int place(String value) {
        int hash = value.hashCode();
        return (hash ^ (hash >>> 16)) & (known.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (known.length - 1);
    }

    private int ask(String value) {
        int slot = admitted.index(value, maxValues) + 1;
        if (slot <= maxValues && maxValues <= MOST_KNOWN) {
            keep(value, slot);
        }
        return slot;
    }

    private synchronized void keep(String value, int slot) {
        int place = place(value);
        for (Known at = known[place]; at != null; at = known[place]) {
            if (at.slot == slot) {
                return;
            }
            place = next(place);
        }
        known[place] = new Known(value, slot);
        knownCount++;
        allKnown = knownCount == maxValues;
    }

    /** The value as it is reported: itself where it is admitted, else {@code _OTHER}. */
    public @Nullable String value(@Nullable String raw) {
        return slot(raw) > maxValues ? OTHER : raw;
    }

    @Override
    int size() {
        return maxValues + 2;
    }

    @Override
    void put(AttributesBuilder builder, int slot) {
        if (slot != 0) {
            builder.put(key, slot > maxValues ? OTHER : admitted.text(slot - 1));
        }
    }
}
