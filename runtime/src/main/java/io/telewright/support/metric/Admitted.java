package io.telewright.support.metric;

import io.telewright.internal.conventions.Conventions;
import io.telewright.support.Faults;
import io.telewright.support.Place;
import org.jspecify.annotations.Nullable;

/**
 * The values of bounded attributes as metrics report them. None of the methods throws. If there is no memory to find
 * out whether a value is admitted, the value counts as one beyond the bound.
 */
public final class Admitted {
    /** A text of its own: the first use of a constant makes an object. */
    private static final String UNKNOWN = String.valueOf(Conventions.OTHER);

    private Admitted() {}

    /** The text of the constant. */
    public static <E extends Enum<E>> @Nullable String value(EnumDimension<E> dimension, @Nullable E constant) {
        try {
            return dimension.value(constant);
        } catch (Throwable thrown) {
            Faults.report(Place.ADMISSION_OF_A_VALUE, thrown);
            return null;
        }
    }

    /** The value that is read from the constant. */
    public static <E extends Enum<E>, V> @Nullable V value(EnumValuesDimension<E, V> dimension, @Nullable E constant) {
        try {
            return dimension.value(constant);
        } catch (Throwable thrown) {
            Faults.report(Place.ADMISSION_OF_A_VALUE, thrown);
            return null;
        }
    }

    /** The value as it is reported: the value itself if it is admitted, else the text {@code _OTHER}. */
    public static @Nullable Object value(LongDimension dimension, long raw) {
        try {
            return dimension.value((Long) raw);
        } catch (Throwable thrown) {
            Faults.report(Place.ADMISSION_OF_A_VALUE, thrown);
            return UNKNOWN;
        }
    }

    /** The value as it is reported: the value itself if it is admitted, else the text {@code _OTHER}. */
    public static @Nullable Object value(LongDimension dimension, @Nullable Long raw) {
        try {
            return dimension.value(raw);
        } catch (Throwable thrown) {
            Faults.report(Place.ADMISSION_OF_A_VALUE, thrown);
            return UNKNOWN;
        }
    }

    /** The value as it is reported: the value itself if it is admitted, else the text {@code _OTHER}. */
    public static @Nullable Object value(DoubleDimension dimension, double raw) {
        try {
            return dimension.value((Double) raw);
        } catch (Throwable thrown) {
            Faults.report(Place.ADMISSION_OF_A_VALUE, thrown);
            return UNKNOWN;
        }
    }

    /** The value as it is reported: the value itself if it is admitted, else the text {@code _OTHER}. */
    public static @Nullable Object value(DoubleDimension dimension, @Nullable Double raw) {
        try {
            return dimension.value(raw);
        } catch (Throwable thrown) {
            Faults.report(Place.ADMISSION_OF_A_VALUE, thrown);
            return UNKNOWN;
        }
    }

    /** The value as it is reported: the value itself if it is admitted, else the text {@code _OTHER}. */
    public static @Nullable String value(TextDimension dimension, @Nullable String raw) {
        try {
            return dimension.value(raw);
        } catch (Throwable thrown) {
            Faults.report(Place.ADMISSION_OF_A_VALUE, thrown);
            return UNKNOWN;
        }
    }
}
