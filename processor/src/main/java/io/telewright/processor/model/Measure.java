package io.telewright.processor.model;

import java.util.Optional;

/** What a metric measures. The kind of its instrument follows from it where there is no choice. */
public sealed interface Measure {
    /** The kind of instrument that records it. */
    InstrumentKind kind();

    /** The type of what is recorded. */
    NumberType number();

    /** The unit in which it is recorded, if it is a duration. */
    default Optional<DurationUnit> time() {
        return Optional.empty();
    }

    /** Whether it is known only when an operation ends. */
    default boolean isTakenAtEnd() {
        return false;
    }

    /** The calls of a method that records at once: each counts 1. */
    record Occurrences() implements Measure {
        @Override
        public InstrumentKind.Synchronous kind() {
            return InstrumentKind.Synchronous.COUNTER;
        }

        @Override
        public NumberType number() {
            return NumberType.LONG;
        }
    }

    /**
     * The number that a parameter has.
     *
     * @param parameter its position
     * @param nullable whether it can be {@code null}, which records nothing
     */
    record Value(int parameter, boolean nullable, NumberType number, InstrumentKind.Synchronous kind)
            implements Measure {}

    /**
     * The {@code Duration} that a parameter has; {@code null} records nothing.
     *
     * @param parameter its position
     * @param unit the unit in which it is recorded
     */
    record Duration(int parameter, DurationUnit unit, InstrumentKind.Synchronous kind) implements Measure {
        @Override
        public Optional<DurationUnit> time() {
            return Optional.of(unit);
        }

        @Override
        public NumberType number() {
            return NumberType.DOUBLE;
        }
    }

    /** The operations that have ended. */
    record Calls() implements Measure {
        @Override
        public InstrumentKind.Synchronous kind() {
            return InstrumentKind.Synchronous.COUNTER;
        }

        @Override
        public NumberType number() {
            return NumberType.LONG;
        }

        @Override
        public boolean isTakenAtEnd() {
            return true;
        }
    }

    /**
     * The time that an operation takes.
     *
     * @param unit the unit in which it is recorded
     */
    record Elapsed(DurationUnit unit) implements Measure {
        @Override
        public Optional<DurationUnit> time() {
            return Optional.of(unit);
        }

        @Override
        public InstrumentKind.Synchronous kind() {
            return InstrumentKind.Synchronous.HISTOGRAM;
        }

        @Override
        public NumberType number() {
            return NumberType.DOUBLE;
        }

        @Override
        public boolean isTakenAtEnd() {
            return true;
        }
    }

    /**
     * The number or {@code Duration} that a path leads to from a parameter or the result of an operation; {@code null}
     * records nothing. A duration is recorded in seconds.
     *
     * @param value how it is read, as an attribute that goes to no signal
     */
    record Read(Attribute value, InstrumentKind.Synchronous kind) implements Measure {
        @Override
        public NumberType number() {
            return value.key().type() == ValueType.LONG ? NumberType.LONG : NumberType.DOUBLE;
        }

        @Override
        public Optional<DurationUnit> time() {
            return value.conversion() instanceof Conversion.Seconds
                    ? Optional.of(DurationUnit.SECONDS)
                    : Optional.empty();
        }

        @Override
        public boolean isTakenAtEnd() {
            return true;
        }
    }

    /** The operations that have started and not ended. */
    record InFlight() implements Measure {
        @Override
        public InstrumentKind.Synchronous kind() {
            return InstrumentKind.Synchronous.UP_DOWN_COUNTER;
        }

        @Override
        public NumberType number() {
            return NumberType.LONG;
        }
    }

    /** What a supplier gives whenever metrics are collected. */
    record Observed(NumberType number, InstrumentKind.Observable kind) implements Measure {}
}
