package io.telewright.internal.settings;

import io.telewright.internal.report.OneLine;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Checks the value of a setting, and returns it, or throws an exception that names the setting, the value and the
 * allowed values.
 */
public final class Check {
    /** More than any program keeps waiting, and few enough for one array. */
    static final int MAX_SIZE = 1_000_000;

    private static final Duration MIN_DURATION = Duration.ofMillis(1);
    private static final Duration MAX_DURATION = Duration.ofDays(1);

    /** The {@code token} of <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2">RFC 9110</a>. */
    private static final String HEADER_NAME = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";

    /** Shown in place of a possible secret. */
    static final String NOT_SHOWN = "(not shown)";

    private static final String HEADER_VALUE = "[ -~]*[!-~][ -~]*";

    private Check() {}

    /**
     * A value that must be there.
     *
     * @throws IllegalArgumentException if it is {@code null}
     */
    public static <T> T present(String setting, @Nullable T value) {
        if (value == null) {
            throw notAllowed(setting, null, "a value");
        }
        return value;
    }

    /**
     * A text that is not blank.
     *
     * @throws IllegalArgumentException if it is {@code null} or blank
     */
    public static String text(String setting, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw notAllowed(setting, quoted(value), "a text that is not blank");
        }
        return value;
    }

    /**
     * A duration, as properties have it.
     *
     * @throws IllegalArgumentException if it is {@code null}, below a millisecond or above a day
     */
    public static String duration(String setting, @Nullable Duration value) {
        if (value == null || value.compareTo(MIN_DURATION) < 0 || value.compareTo(MAX_DURATION) > 0) {
            throw notAllowed(setting, value, "a duration from 1 ms to 1 day");
        }
        return value.toMillis() + "ms";
    }

    /**
     * How many of something there may be, as properties have it.
     *
     * @throws IllegalArgumentException if it is not from 1 to 1,000,000
     */
    public static String size(String setting, int value) {
        if (value < 1 || value > MAX_SIZE) {
            throw notAllowed(setting, value, "a whole number from 1 to 1000000");
        }
        return Integer.toString(value);
    }

    /**
     * The number of a TCP port.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static int port(String setting, int value) {
        if (value < 1 || value > 65_535) {
            throw notAllowed(setting, value, "a port from 1 to 65535");
        }
        return value;
    }

    /**
     * A share, as properties have it.
     *
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    public static String rate(String setting, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw notAllowed(setting, value, "a number from 0 to 1");
        }
        return Double.toString(value);
    }

    /**
     * A header, encoded as a list of headers has it.
     *
     * @throws IllegalArgumentException if the name or the value cannot be sent; it shows neither the value nor such a name,
     *     which may be the value in the wrong place
     */
    public static String header(@Nullable String name, @Nullable String value) {
        if (name == null || !name.matches(HEADER_NAME)) {
            throw notAllowed(
                    "header name",
                    name == null ? null : NOT_SHOWN,
                    "one or more letters, digits and !#$%&'*+.^_`|~- (header(name, value) has the name first)");
        }
        if (value == null || !value.matches(HEADER_VALUE)) {
            throw notAllowed("header " + name, value == null ? null : NOT_SHOWN, "printable ASCII, not blank");
        }
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The text of a value between quotation marks, so that a blank one can be seen. */
    public static @Nullable String quoted(@Nullable String value) {
        return value == null ? null : '"' + value + '"';
    }

    /** Says what is wrong with a value, which is shown as it is, and which values are allowed. */
    public static IllegalArgumentException notAllowed(String setting, @Nullable Object shown, String allowed) {
        return refused(setting, shown, "it must be " + allowed);
    }

    /** Says what is wrong with a value, which is shown as it is. */
    static IllegalArgumentException refused(String setting, @Nullable Object shown, String problem) {
        return new IllegalArgumentException(OneLine.of(setting + " = " + shown + " is not allowed: " + problem));
    }
}
