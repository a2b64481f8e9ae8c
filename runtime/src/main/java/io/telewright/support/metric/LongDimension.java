package io.telewright.support.metric;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.AttributesBuilder;
import io.telewright.internal.conventions.Conventions;
import org.jspecify.annotations.Nullable;

/**
 * An integer attribute: the first values up to a bound, and the text {@code _OTHER} for those after them. The admitted
 * values are shared by all dimensions of one {@link OpenTelemetry}, scope, instrument and key.
 */
public final class LongDimension extends Dimension {
    private final AttributeKey<Long> key;
    private final AttributeKey<String> otherKey;
    private final AdmittedNumbers admitted;
    private final int maxValues;

    private LongDimension(AttributeKey<Long> key, AdmittedNumbers admitted, int maxValues) {
        this.key = key;
        this.otherKey = AttributeKey.stringKey(key.getKey());
        this.admitted = admitted;
        this.maxValues = bound(maxValues);
    }

    /**
     * Makes a dimension of the attribute that admits at most {@code maxValues} values.
     *
     * @param known values that are admitted from the start
     */
    public static LongDimension of(
            OpenTelemetry openTelemetry,
            String scope,
            String instrument,
            AttributeKey<Long> key,
            int maxValues,
            long... known) {
        LongDimension dimension =
                new LongDimension(key, Shared.of(openTelemetry).numbers(scope, instrument, key), maxValues);
        for (long value : known) {
            dimension.slot(value);
        }
        return dimension;
    }

    /** The row with the slot of the value. */
    public long row(long row, long value) {
        return row * size() + slot(value);
    }

    /** The row with the slot of the value. */
    public long row(long row, @Nullable Long value) {
        return value == null ? row * size() : row(row, value.longValue());
    }

    private int slot(long value) {
        return admitted.index(value, maxValues) + 1;
    }

    /** The value as it is reported: the value itself if it is admitted, else the text {@code _OTHER}. */
    public @Nullable Object value(@Nullable Long raw) {
        return raw == null || slot(raw) <= maxValues ? raw : Conventions.OTHER;
    }

    @Override
    int size() {
        return maxValues + 2;
    }

    @Override
    void put(AttributesBuilder builder, int slot) {
        if (slot > maxValues) {
            builder.put(otherKey, Conventions.OTHER);
        } else if (slot != 0) {
            builder.put(key, Long.valueOf(admitted.number(slot - 1)));
        }
    }

    @Override
    @Nullable
    String text(int slot) {
        if (slot == 0) {
            return null;
        }
        return slot > maxValues ? Conventions.OTHER : Long.toString(admitted.number(slot - 1));
    }
}
