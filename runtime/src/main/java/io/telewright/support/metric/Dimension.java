package io.telewright.support.metric;

import io.opentelemetry.api.common.AttributesBuilder;
import io.telewright.internal.conventions.Conventions;
import org.jspecify.annotations.Nullable;

/**
 * A bounded attribute of an {@link AttributeTable}. Each of its values has a slot, and slot 0 stands for an absent
 * value. {@code row} appends the slot of a value to the row that the previous dimensions have given. The first
 * dimension begins with the row 0.
 */
public abstract class Dimension {
    private static final int MOST_CHARACTERS = 256;

    Dimension() {}

    /** How many slots there are. */
    abstract int size();

    /** Whether a row that ends with this dimension has no value of it. */
    final boolean isAbsent(long row) {
        return row % size() == 0;
    }

    /** Puts the value of a slot; nothing if it is absent. */
    abstract void put(AttributesBuilder builder, int slot);

    /** The value of a slot as text; {@code null} if it is absent. */
    abstract @Nullable String text(int slot);

    /** How many values are distinguished. */
    static int bound(int maxValues) {
        return Math.min(maxValues, Conventions.MOST_SERIES);
    }

    /** Whether a text may be the value of a metric: a few long texts would fill the requests of all metrics. */
    static boolean isShort(String text) {
        return text.length() <= MOST_CHARACTERS;
    }
}
