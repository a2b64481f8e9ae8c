package io.telewright.support.metric;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.AttributesBuilder;
import io.telewright.support.ClosedTexts;
import org.jspecify.annotations.Nullable;

/** A text attribute whose values are listed: a slot for each, and one for {@code _OTHER}. */
public final class ClosedDimension extends Dimension {
    private final AttributeKey<String> key;
    private final ClosedTexts values;

    /** Makes a dimension of the attribute. */
    public ClosedDimension(AttributeKey<String> key, ClosedTexts values) {
        this.key = key;
        this.values = values;
    }

    /** The row with the slot of the value. */
    public long row(long row, @Nullable String value) {
        return row * size() + (value == null ? 0 : values.index(value) + 1);
    }

    @Override
    int size() {
        return values.size() + 2;
    }

    @Override
    void put(AttributesBuilder builder, int slot) {
        if (slot != 0) {
            builder.put(key, values.text(slot - 1));
        }
    }

    /** A text that is not listed counts as absent here. */
    @Override
    @Nullable
    String text(int slot) {
        return slot == 0 || slot > values.size() ? null : values.text(slot - 1);
    }
}
