package io.telewright.support.metric;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.AttributesBuilder;
import org.jspecify.annotations.Nullable;

/** A boolean attribute. */
public final class BooleanDimension extends Dimension {
    private static final int SIZE = 3;
    private static final int FALSE = 1;
    private static final int TRUE = 2;

    private final AttributeKey<Boolean> key;

    /** Makes a dimension of the attribute. */
    public BooleanDimension(AttributeKey<Boolean> key) {
        this.key = key;
    }

    /** The row with the slot of the value. */
    public long row(long row, boolean value) {
        return row * SIZE + (value ? TRUE : FALSE);
    }

    /** The row with the slot of the value. */
    public long row(long row, @Nullable Boolean value) {
        return value == null ? row * SIZE : row(row, value.booleanValue());
    }

    @Override
    int size() {
        return SIZE;
    }

    @Override
    void put(AttributesBuilder builder, int slot) {
        if (slot != 0) {
            builder.put(key, Boolean.valueOf(slot == TRUE));
        }
    }

    @Override
    @Nullable
    String text(int slot) {
        return slot == 0 ? null : Boolean.toString(slot == TRUE);
    }
}
