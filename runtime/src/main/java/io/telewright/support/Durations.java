package io.telewright.support;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Durations as fractional numbers of a metric's unit. */
public final class Durations {
    private static final double NANOS_PER_SECOND = 1e9;

    private Durations() {}

    /**
     * The duration in a unit, fractions included: 1.5 s is 1500.0 in milliseconds. {@code null} is not a number, which
     * OpenTelemetry does not record.
     */
    public static double in(TimeUnit unit, @Nullable Duration duration) {
        if (duration == null) {
            return Double.NaN;
        }
        double nanosPerUnit = unit.toNanos(1);
        // Both ratios are whole numbers where they are used, so that whole seconds stay exact.
        double seconds = nanosPerUnit <= NANOS_PER_SECOND
                ? duration.getSeconds() * (NANOS_PER_SECOND / nanosPerUnit)
                : duration.getSeconds() / (nanosPerUnit / NANOS_PER_SECOND);
        return seconds + duration.getNano() / nanosPerUnit;
    }

    /** What has passed since {@link System#nanoTime()} was the given one, in a unit. */
    public static double since(long startNanoTime, TimeUnit unit) {
        return (System.nanoTime() - startNanoTime) / (double) unit.toNanos(1);
    }
}
