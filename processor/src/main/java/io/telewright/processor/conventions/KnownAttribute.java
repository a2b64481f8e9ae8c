package io.telewright.processor.conventions;

import io.telewright.processor.model.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An attribute that the conventions define.
 *
 * @param type the type of its values, as the models of the conventions write it
 * @param values the values that they list; others are allowed
 */
public record KnownAttribute(String key, String type, Standing standing, List<String> values) {
    private static final String ANY = "any";

    /** The least length for a comparison: shorter values that differ by one character are probably intended. */
    private static final int LONG_ENOUGH = 5;

    /** Whether it may have values of a type. The content of a {@code Value} is known only at run time. */
    public boolean takes(ValueType given) {
        return type.equals(ANY) || given == ValueType.VALUE || type.equals(word(given));
    }

    /**
     * The listed value that is nearly the same as another one: they differ by case, by punctuation or by one typing
     * mistake.
     */
    public Optional<String> near(String value) {
        if (values.contains(value)) {
            return Optional.empty();
        }
        return values.stream().filter(known -> isNear(value, known)).findFirst();
    }

    private static boolean isNear(String value, String known) {
        String one = letters(value);
        String other = letters(known);
        return one.equals(other) || (other.length() >= LONG_ENOUGH && NearNames.isOneSlip(one, other));
    }

    private static String letters(String value) {
        return value.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** The word for a type in the models of the conventions. */
    public static String word(ValueType type) {
        return switch (type) {
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case LONG -> "int";
            case DOUBLE -> "double";
            case STRING_ARRAY -> "string[]";
            case BOOLEAN_ARRAY -> "boolean[]";
            case LONG_ARRAY -> "int[]";
            case DOUBLE_ARRAY -> "double[]";
            case VALUE -> ANY;
        };
    }
}
