package io.telewright.support.metric;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.AttributesBuilder;

/**
 * An attribute that always has the same value. Its only slot is 0, so a row need not mention it.
 *
 * @param <V> the type of the value
 */
public final class FixedDimension<V> extends Dimension {
    private final AttributeKey<V> key;
    private final V value;

    /** Makes a dimension of the attribute. */
    public FixedDimension(AttributeKey<V> key, V value) {
        this.key = key;
        this.value = value;
    }

    @Override
    int size() {
        return 1;
    }

    @Override
    void put(AttributesBuilder builder, int slot) {
        builder.put(key, value);
    }

    @Override
    String text(int slot) {
        return value.toString();
    }
}
