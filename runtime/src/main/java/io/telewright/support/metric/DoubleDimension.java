package io.telewright.support.metric;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.AttributesBuilder;
import io.telewright.internal.conventions.Conventions;
import org.jspecify.annotations.Nullable;

/**
 * A floating-point attribute: the first values up to a bound, and the text {@code _OTHER} for those after them. The admitted
 * values are shared by all dimensions of one {@link OpenTelemetry}, scope, instrument and key.
 */
public final class DoubleDimension extends Dimension {
    private final AttributeKey<Double> key;
    private final AttributeKey<String> otherKey;
    private final AdmittedNumbers admitted;
    private final int maxValues;

    private DoubleDimension(AttributeKey<Double> key, AdmittedNumbers admitted, int maxValues) {
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
    public static DoubleDimension of(
            OpenTelemetry openTelemetry,
            String scope,
            String instrument,
            AttributeKey<Double> key,
            int maxValues,
            double... known) {
        DoubleDimension dimension =
                new DoubleDimension(key, Shared.of(openTelemetry).numbers(scope, instrument, key), maxValues);
        for (double value : known) {
            dimension.slot(value);
        }
        return dimension;
    }

    /** The row with the slot of the value. */
    public long row(long row, double value) {
        return row * size() + slot(value);
    }

    /** The row with the slot of the value. */
    public long row(long row, @Nullable Double value) {
        return value == null ? row * size() : row(row, value.doubleValue());
    }

    private int slot(double value) {
        return admitted.index(Double.doubleToLongBits(value), maxValues) + 1;
    }

    /** The value as it is reported: the value itself if it is admitted, else the text {@code _OTHER}. */
    public @Nullable Object value(@Nullable Double raw) {
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
            builder.put(key, Double.valueOf(Double.longBitsToDouble(admitted.number(slot - 1))));
        }
    }

    @Override
    @Nullable
    String text(int slot) {
        if (slot == 0) {
            return null;
        }
        return slot > maxValues
                ? Conventions.OTHER
                : Double.toString(Double.longBitsToDouble(admitted.number(slot - 1)));
    }
}
