package io.telewright.support.metric;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.AttributesBuilder;
import io.telewright.internal.conventions.Conventions;
import io.telewright.support.Faults;
import io.telewright.support.Place;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An enum attribute, with a slot for each constant that exists at run time. */
public final class EnumDimension<E extends Enum<E>> extends Dimension {
    private final AttributeKey<String> key;
    private final @Nullable String[] texts;

    /**
     * Takes the names of the constants for their texts.
     *
     * @param key the attribute
     * @param constants all constants of the enum, in their order
     */
    public EnumDimension(AttributeKey<String> key, E[] constants) {
        this(key, constants, Enum::name);
    }

    /**
     * Reads the text of each constant once. A constant whose text is {@code null} or cannot be read counts as absent.
     *
     * @param key the attribute
     * @param constants all constants of the enum, in their order
     * @param value the text of a constant
     */
    public EnumDimension(AttributeKey<String> key, E[] constants, Function<E, String> value) {
        this.key = key;
        this.texts = new @Nullable String[constants.length];
        for (int i = 0; i < constants.length; i++) {
            texts[i] = text(constants[i], value);
        }
    }

    private @Nullable String text(E constant, Function<E, String> value) {
        try {
            String text = value.apply(constant);
            return text == null || isShort(text) ? text : Conventions.OTHER;
        } catch (Throwable thrown) {
            Faults.report(Place.TEXT_OF_ENUM_CONSTANT, key.getKey() + " of " + constant.name(), thrown);
            return null;
        }
    }

    /** The row with the slot of the constant. */
    @SuppressWarnings("EnumOrdinal") // an index into tables that live as long as the enum
    public long row(long row, @Nullable E constant) {
        return row * size() + (constant == null ? 0 : constant.ordinal() + 1);
    }

    /** The text of the constant. */
    @SuppressWarnings("EnumOrdinal")
    public @Nullable String value(@Nullable E constant) {
        return constant == null ? null : texts[constant.ordinal()];
    }

    @Override
    int size() {
        return texts.length + 1;
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
        return slot == 0 ? null : texts[slot - 1];
    }
}
