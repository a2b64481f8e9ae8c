package io.telewright.support.metric;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.AttributesBuilder;
import io.telewright.internal.conventions.Conventions;
import org.jspecify.annotations.Nullable;

/**
 * A text attribute: the first values up to a bound, and {@code _OTHER} for those after them and for long ones. The
 * admitted values are shared by all dimensions of one {@link OpenTelemetry}, scope, instrument and key.
 */
public final class TextDimension extends Dimension {
    private final AttributeKey<String> key;
    private final AdmittedTexts admitted;
    private final KnownTexts known;
    private final int maxValues;

    private TextDimension(AttributeKey<String> key, AdmittedTexts admitted, int maxValues) {
        this.key = key;
        this.admitted = admitted;
        this.maxValues = maxValues;
        this.known = new KnownTexts(maxValues);
    }

    /**
     * Makes a dimension of the attribute that admits at most {@code maxValues} values.
     *
     * @param known values that are admitted from the start
     */
    public static TextDimension of(
            OpenTelemetry openTelemetry,
            String scope,
            String instrument,
            AttributeKey<String> key,
            int maxValues,
            String... known) {
        TextDimension dimension =
                new TextDimension(key, Shared.of(openTelemetry).texts(scope, instrument, key), bound(maxValues));
        for (String value : known) {
            dimension.slot(value);
        }
        return dimension;
    }

    /** The row with the slot of the value. */
    public long row(long row, @Nullable String value) {
        return row * size() + slot(value);
    }

    private int slot(@Nullable String value) {
        if (value == null) {
            return 0;
        }
        boolean complete = known.isComplete(); // asked first
        int slot = known.slot(value);
        if (slot != 0) {
            return slot;
        }
        return complete || !isShort(value) ? maxValues + 1 : ask(value);
    }

    private int ask(String value) {
        int slot = admitted.index(value, maxValues) + 1;
        if (slot <= maxValues) {
            known.put(value, slot);
        }
        return slot;
    }

    /** The value as it is reported: the value itself if it is admitted, else {@code _OTHER}. */
    public @Nullable String value(@Nullable String raw) {
        return slot(raw) > maxValues ? Conventions.OTHER : raw;
    }

    @Override
    int size() {
        return maxValues + 2;
    }

    @Override
    void put(AttributesBuilder builder, int slot) {
        String text = text(slot);
        if (text != null) {
            builder.put(key, text);
        }
    }

    @Override
    @Nullable
    String text(int slot) {
        if (slot == 0) {
            return null;
        }
        return slot > maxValues ? Conventions.OTHER : admitted.text(slot - 1);
    }
}
