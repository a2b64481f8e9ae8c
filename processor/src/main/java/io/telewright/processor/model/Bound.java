package io.telewright.processor.model;

import java.util.List;

/** How many values an attribute can have in a metric. */
public sealed interface Bound {
    /** Unknown: it goes to no metric. */
    record Unbounded() implements Bound {}

    /** The constants of an enum, the two booleans, or the values that a declaration lists. */
    record Natural(int values) implements Bound {}

    /** The first so many that are seen; later ones are recorded as {@code _OTHER}. */
    record MaxValues(int values) implements Bound {}

    /** The bound of what several sources give together. */
    static Bound ofSeveral(List<Reading> readings) {
        if (readings.stream().anyMatch(reading -> !reading.bound().isBounded())) {
            return new Unbounded();
        }
        if (readings.stream().allMatch(reading -> reading.conversion().type() == ValueType.BOOLEAN)) {
            return new Natural(2);
        }
        return new MaxValues(
                readings.stream().mapToInt(reading -> reading.bound().size()).sum());
    }

    /** Whether a metric can take it. */
    default boolean isBounded() {
        return !(this instanceof Unbounded);
    }

    /** The number of values, 1 if it is unknown. */
    default int size() {
        if (this instanceof Natural natural) {
            return natural.values();
        }
        return this instanceof MaxValues max ? max.values() : 1;
    }
}
