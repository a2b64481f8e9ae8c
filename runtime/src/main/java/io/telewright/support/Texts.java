package io.telewright.support;

import org.jspecify.annotations.Nullable;

/**
 * Puts together the names of spans and the bodies of events. None of the methods throws. If there is no memory for a
 * text, it is only the first of its parts.
 */
public final class Texts {
    private static final String TRUE = Boolean.toString(true);
    private static final String FALSE = Boolean.toString(false);
    private static final String NOTHING = String.valueOf(new char[0]);
    private static final String UNKNOWN = Character.toString('?');

    private Texts() {}

    /** The number. */
    public static String of(long number) {
        try {
            return Long.toString(number);
        } catch (Throwable thrown) {
            return unknown(thrown);
        }
    }

    /** The number. */
    public static String of(double number) {
        try {
            return Double.toString(number);
        } catch (Throwable thrown) {
            return unknown(thrown);
        }
    }

    /** {@code true} or {@code false}. */
    public static String of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** The value, or the placeholder's own text if there is none. */
    public static String of(@Nullable Object value, String placeholder) {
        try {
            return value == null ? placeholder : value.toString();
        } catch (Throwable thrown) {
            Faults.report(Place.TEXT_FOR, placeholder, thrown);
            return placeholder;
        }
    }

    /** The value in a group, which is left out if there is none. */
    public static @Nullable String orNull(@Nullable Object value) {
        try {
            return value == null ? null : value.toString();
        } catch (Throwable thrown) {
            Faults.report(Place.TEXT_OF_A_VALUE, thrown);
            return null;
        }
    }

    /** A text of four parts in a group; {@code null} if one is absent. */
    public static @Nullable String together(
            @Nullable String first, @Nullable String second, @Nullable String third, @Nullable String fourth) {
        return first == null || second == null || third == null || fourth == null
                ? null
                : join(first, second, third, fourth);
    }

    /** A group of one part, left out if it is absent. */
    public static String group(@Nullable String only) {
        return only == null ? NOTHING : only;
    }

    /** A group of two parts, left out if one is absent. */
    public static String group(@Nullable String first, @Nullable String second) {
        return first == null || second == null ? NOTHING : join(first, second);
    }

    /** A group of three parts, left out if one is absent. */
    public static String group(@Nullable String first, @Nullable String second, @Nullable String third) {
        return first == null || second == null || third == null ? NOTHING : join(first, second, third);
    }

    /** A group of four parts, left out if one is absent. More of them come {@link #together} first. */
    public static String group(
            @Nullable String first, @Nullable String second, @Nullable String third, @Nullable String fourth) {
        return group(together(first, second, third, fourth));
    }

    /** Two texts. */
    public static String join(String first, String second) {
        try {
            return first.concat(second);
        } catch (Throwable thrown) {
            Faults.report(Place.TEXT_THAT_BEGINS_WITH, first, thrown);
            return first;
        }
    }

    /** Three texts. */
    public static String join(String first, String second, String third) {
        try {
            return first + second + third;
        } catch (Throwable thrown) {
            Faults.report(Place.TEXT_THAT_BEGINS_WITH, first, thrown);
            return first;
        }
    }

    /** Four texts. More of them are joined in two steps. */
    public static String join(String first, String second, String third, String fourth) {
        try {
            return first + second + third + fourth;
        } catch (Throwable thrown) {
            Faults.report(Place.TEXT_THAT_BEGINS_WITH, first, thrown);
            return first;
        }
    }

    private static String unknown(Throwable thrown) {
        Faults.report(Place.TEXT_OF_A_NUMBER, thrown);
        return UNKNOWN;
    }
}
