package io.telewright.processor.model;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spells Java identifiers as parts of dotted names, and dotted names as Java identifiers. */
public final class Words {
    private static final Pattern WORD_START =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^\\p{L}\\p{N}]+");

    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** {@code ordersAccepted} becomes {@code orders_accepted}. */
    public static String snake(String name) {
        return Arrays.stream(WORD_START.split(name))
                .filter(word -> !word.isEmpty())
                .collect(joining("_"))
                .toLowerCase(Locale.ROOT);
    }

    /** {@code customer.tierName} becomes {@code CUSTOMER_TIER_NAME}. */
    public static String upperSnake(String name) {
        return snake(name).toUpperCase(Locale.ROOT);
    }

    /** {@code customer.tier_name} becomes {@code CustomerTierName}. */
    public static String capitalized(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : of(name)) {
            words.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return words.toString();
    }

    /** {@code customer.tier_name} becomes {@code customerTierName}. */
    public static String camel(String name) {
        String words = capitalized(name);
        return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static List<String> of(String name) {
        return SEPARATOR.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
    }
}
