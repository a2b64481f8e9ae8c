package io.telewright.processor.model;

/** How many values an attribute can have in a metric. */
public sealed interface Bound {
    /** Unknown: it goes to no metric. */
    record Unbounded() implements Bound {}

    /** The constants of an enum, or the two booleans. */
    record Natural(int values) implements Bound {}

    /** The first so many that are seen; later ones are recorded as {@code _OTHER}. */
    record MaxValues(int values) implements Bound {}

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
