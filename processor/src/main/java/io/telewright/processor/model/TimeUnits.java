package io.telewright.processor.model;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The units of duration metrics. */
public final class TimeUnits {
    private static final Map<String, TimeUnit> BY_UNIT = Map.of(
            "s", TimeUnit.SECONDS,
            "ms", TimeUnit.MILLISECONDS,
            "us", TimeUnit.MICROSECONDS,
            "ns", TimeUnit.NANOSECONDS);

    private TimeUnits() {}

    /** The time unit that a UCUM unit stands for, if it is one that durations are recorded in. */
    public static Optional<TimeUnit> of(String unit) {
        return Optional.ofNullable(BY_UNIT.get(unit));
    }
}
