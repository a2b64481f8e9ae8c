package io.telewright.internal.settings;

import org.jspecify.annotations.Nullable;

/**
 * How long the texts of telemetry may be: 32,768 characters, unless the variable for attributes says otherwise (<a
 * href="https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/#attribute-limits">Environment
 * Variable Specification, Attribute Limits</a>). It also applies to texts that the variable does not cut.
 *
 * @param characters the most there may be
 */
public record TextLimit(int characters) {
    /** The property that the SDK reads for attributes. */
    public static final String PROPERTY = "otel.attribute.value.length.limit";

    /** The default. */
    public static final int DEFAULT = 32_768;

    private static final String VARIABLE = "OTEL_ATTRIBUTE_VALUE_LENGTH_LIMIT";

    /** The limit that the environment sets. The SDK refuses a value that is not a length. */
    public static TextLimit ofEnvironment() {
        int property = length(System.getProperty(PROPERTY));
        int variable = length(System.getenv(VARIABLE));
        return new TextLimit(property >= 0 ? property : variable >= 0 ? variable : DEFAULT);
    }

    /** A negative number if it is no length. */
    private static int length(@Nullable String value) {
        try {
            return value == null ? -1 : Integer.parseInt(value.strip());
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    /** Whether it is longer. */
    public boolean cuts(CharSequence text) {
        return text.length() > characters;
    }

    /** The text, or as much of its beginning as is allowed. A pair of surrogates is not cut in two. */
    public String cut(CharSequence text) {
        if (!cuts(text)) {
            return text.toString();
        }
        boolean splitsPair = characters > 0 && Character.isHighSurrogate(text.charAt(characters - 1));
        return text.subSequence(0, splitsPair ? characters - 1 : characters).toString();
    }
}
