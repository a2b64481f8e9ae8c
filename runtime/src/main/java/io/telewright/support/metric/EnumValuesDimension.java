package io.telewright.support.metric;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.AttributesBuilder;
import io.telewright.internal.conventions.Conventions;
import io.telewright.support.Faults;
import io.telewright.support.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that is read from an enum, with a slot for each constant that exists at run time.
 *
 * @param <E> the enum
 * @param <V> the type of the attribute's values
 */
public final class EnumValuesDimension<E extends Enum<E>, V> extends Dimension {
    private final AttributeKey<V> key;
    private final List<@Nullable V> values = new ArrayList<>();
    private final int size;

    /**
     * Reads the value of each constant once. A constant whose value is {@code null} or cannot be read counts as absent.
     *
     * @param key the attribute
     * @param constants all constants of the enum, in their order
     * @param reading reads the value from a constant
     */
    public EnumValuesDimension(AttributeKey<V> key, E[] constants, Reading<E, V> reading) {
        this.key = key;
        for (E constant : constants) {
            values.add(value(constant, reading));
        }
        size = constants.length + 1;
    }

    private @Nullable V value(E constant, Reading<E, V> reading) {
        try {
            return reading.of(constant);
        } catch (Throwable thrown) {
            Faults.report(Place.TEXT_OF_ENUM_CONSTANT, key.getKey() + " of " + constant.name(), thrown);
            return null;
        }
    }

    /** The row with the slot of the constant. */
    @SuppressWarnings("EnumOrdinal") // an index into a list that lives as long as the enum
    public long row(long row, @Nullable E constant) {
        return row * size() + (constant == null ? 0 : constant.ordinal() + 1);
    }

    /** The value of the constant. */
    @SuppressWarnings("EnumOrdinal")
    public @Nullable V value(@Nullable E constant) {
        return constant == null ? null : values.get(constant.ordinal());
    }

    @Override
    int size() {
        return size;
    }

    @Override
    @SuppressWarnings("unchecked") // a long text becomes another text
    void put(AttributesBuilder builder, int slot) {
        V value = slot == 0 ? null : values.get(slot - 1);
        if (value instanceof String text && !isShort(text)) {
            builder.put((AttributeKey<String>) key, Conventions.OTHER);
        } else if (value != null) {
            builder.put(key, value);
        }
    }

    @Override
    @Nullable
    String text(int slot) {
        V value = slot == 0 ? null : values.get(slot - 1);
        if (value == null) {
            return null;
        }
        String text = value.toString();
        return isShort(text) ? text : Conventions.OTHER;
    }
}
