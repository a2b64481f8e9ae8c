package io.telewright.support;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Converts Java values to the values that an attribute may have. {@code null} stays {@code null}. */
@SuppressWarnings("NullableOptional") // an accessor may return null whatever its type says
public final class Values {
    private static final double NANOS_PER_SECOND = 1e9;

    private Values() {}

    /** The name of an enum constant. */
    public static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** The number as a long. */
    public static @Nullable Long toLong(@Nullable Integer number) {
        try {
            return number == null ? null : Long.valueOf(number);
        } catch (Throwable thrown) {
            Faults.report(Place.READING_OF_A_NUMBER, thrown);
            return null;
        }
    }

    /** The number as a long. */
    public static @Nullable Long toLong(@Nullable Short number) {
        try {
            return number == null ? null : Long.valueOf(number);
        } catch (Throwable thrown) {
            Faults.report(Place.READING_OF_A_NUMBER, thrown);
            return null;
        }
    }

    /** The number as a long. */
    public static @Nullable Long toLong(@Nullable Byte number) {
        try {
            return number == null ? null : Long.valueOf(number);
        } catch (Throwable thrown) {
            Faults.report(Place.READING_OF_A_NUMBER, thrown);
            return null;
        }
    }

    /** The number as a double. */
    public static @Nullable Double toDouble(@Nullable Float number) {
        try {
            return number == null ? null : Double.valueOf(number);
        } catch (Throwable thrown) {
            Faults.report(Place.READING_OF_A_NUMBER, thrown);
            return null;
        }
    }

    /** Whether there is something: a reference, or the value of an optional. */
    public static boolean isPresent(@Nullable Object reference) {
        try {
            if (reference instanceof Optional<?> optional) {
                return optional.isPresent();
            }
            if (reference instanceof OptionalInt optional) {
                return optional.isPresent();
            }
            if (reference instanceof OptionalLong optional) {
                return optional.isPresent();
            }
            return reference instanceof OptionalDouble optional ? optional.isPresent() : reference != null;
        } catch (Throwable thrown) {
            Faults.report(Place.READING_OF_A_VALUE, thrown);
            return false;
        }
    }

    /** The first value that is present, of two. */
    public static <T> @Nullable T first(@Nullable T first, @Nullable T second) {
        return first != null ? first : second;
    }

    /** The first value, or the second one if the first is absent. */
    public static @Nullable Long first(@Nullable Long first, long second) {
        try {
            return first != null ? first : Long.valueOf(second);
        } catch (Throwable thrown) {
            Faults.report(Place.READING_OF_A_NUMBER, thrown);
            return null;
        }
    }

    /** The first value, or the second one if the first is absent. */
    public static @Nullable Double first(@Nullable Double first, double second) {
        try {
            return first != null ? first : Double.valueOf(second);
        } catch (Throwable thrown) {
            Faults.report(Place.READING_OF_A_NUMBER, thrown);
            return null;
        }
    }

    /** The first value, or the second one if the first is absent. */
    public static Boolean first(@Nullable Boolean first, boolean second) {
        return first != null ? first : Boolean.valueOf(second);
    }

    /** The duration in seconds, fractions included. */
    public static @Nullable Double seconds(@Nullable Duration duration) {
        try {
            return duration == null ? null : Double.valueOf(in(TimeUnit.SECONDS, duration));
        } catch (Throwable thrown) {
            Faults.report(Place.READING_OF_A_DURATION, thrown);
            return null;
        }
    }

    /**
     * The duration in a unit, fractions included: 1.5 s is 1500.0 in milliseconds. {@code null} is not a number, which
     * OpenTelemetry does not record.
     */
    public static double in(TimeUnit unit, @Nullable Duration duration) {
        if (duration == null) {
            return Double.NaN;
        }
        double nanosPerUnit = unit.toNanos(1);
        // Both ratios are whole numbers where they are used, so whole seconds stay exact.
        double seconds = nanosPerUnit <= NANOS_PER_SECOND
                ? duration.getSeconds() * (NANOS_PER_SECOND / nanosPerUnit)
                : duration.getSeconds() / (nanosPerUnit / NANOS_PER_SECOND);
        return seconds + duration.getNano() / nanosPerUnit;
    }

    /** The instant in ISO 8601. */
    public static @Nullable String iso(@Nullable Instant instant) {
        try {
            return instant == null ? null : instant.toString();
        } catch (Throwable thrown) {
            Faults.report(Place.READING_OF_AN_INSTANT, thrown);
            return null;
        }
    }

    /** What {@code toString()} returns. It is the user's code and may throw: the caller guards it. */
    public static @Nullable String text(@Nullable Object object) {
        return object == null ? null : object.toString();
    }

    /** The value, if there is one. */
    public static <T> @Nullable T orNull(@Nullable Optional<T> optional) {
        return optional == null ? null : optional.orElse(null);
    }

    /** The number as a long, if there is one. */
    public static @Nullable Long orNull(@Nullable OptionalInt optional) {
        try {
            return optional == null || optional.isEmpty() ? null : Long.valueOf(optional.getAsInt());
        } catch (Throwable thrown) {
            Faults.report(Place.READING_OF_A_NUMBER, thrown);
            return null;
        }
    }

    /** The number, if there is one. */
    public static @Nullable Long orNull(@Nullable OptionalLong optional) {
        try {
            return optional == null || optional.isEmpty() ? null : Long.valueOf(optional.getAsLong());
        } catch (Throwable thrown) {
            Faults.report(Place.READING_OF_A_NUMBER, thrown);
            return null;
        }
    }

    /** The number, if there is one. */
    public static @Nullable Double orNull(@Nullable OptionalDouble optional) {
        try {
            return optional == null || optional.isEmpty() ? null : Double.valueOf(optional.getAsDouble());
        } catch (Throwable thrown) {
            Faults.report(Place.READING_OF_A_NUMBER, thrown);
            return null;
        }
    }
}
