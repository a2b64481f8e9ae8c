package io.telewright.processor.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The units in which metrics record durations. */
public enum DurationUnit {
    SECONDS("s", TimeUnit.SECONDS),
    MILLISECONDS("ms", TimeUnit.MILLISECONDS),
    MICROSECONDS("us", TimeUnit.MICROSECONDS),
    NANOSECONDS("ns", TimeUnit.NANOSECONDS);

    private final String unit;
    private final TimeUnit timeUnit;

    DurationUnit(String unit, TimeUnit timeUnit) {
        this.unit = unit;
        this.timeUnit = timeUnit;
    }

    /** The one that a UCUM unit stands for. */
    public static Optional<DurationUnit> of(String unit) {
        return Arrays.stream(values()).filter(it -> it.unit.equals(unit)).findFirst();
    }

    public TimeUnit timeUnit() {
        return timeUnit;
    }
}
