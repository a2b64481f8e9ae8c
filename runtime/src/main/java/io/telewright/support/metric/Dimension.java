package io.telewright.support.metric;

import io.opentelemetry.api.common.AttributesBuilder;

/**
 * A bounded attribute of an {@link AttributeTable}. Each of its values has a slot, 0 being the absent one; {@code row}
 * appends the slot of a value to the row that the dimensions before it have given, the first beginning at 0.
 */
public abstract class Dimension {
    /** What the semantic conventions call a value beyond the known ones. */
    static final String OTHER = "_OTHER";

    Dimension() {}

    /** How many slots there are. */
    abstract int size();

    /** Puts the value of a slot; nothing if it is absent. */
    abstract void put(AttributesBuilder builder, int slot);

    /** So that every slot has a number, the ones for absent and for other values included. */
    static int bound(int maxValues) {
        return Math.min(maxValues, Integer.MAX_VALUE - 2);
    }
}
