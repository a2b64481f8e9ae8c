package io.telewright.processor.validate;

import io.telewright.processor.model.DurationUnit;
import io.telewright.processor.model.InstrumentKind.Observable;
import io.telewright.processor.model.InstrumentKind.Synchronous;
import io.telewright.processor.model.Measure;
import io.telewright.processor.model.NumberType;
import io.telewright.processor.read.DeclaredParameter;
import io.telewright.processor.types.TypeFacts;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a method has for its metrics to measure. */
sealed interface Measurable {
    /** Whether an instrument of a kind can measure it. */
    boolean allows(Synchronous kind);

    /** Whether an instrument of a kind records a duration. */
    default boolean isDuration(Synchronous kind) {
        return false;
    }

    /**
     * What a metric measures.
     *
     * @param kind the kind that is written; one that is not allowed is taken as another
     * @param unit the unit of durations
     */
    Measure measure(Synchronous kind, DurationUnit unit);

    /**
     * What a parameter gives.
     *
     * @param index its position
     */
    static Measurable of(DeclaredParameter parameter, int index, TypeFacts facts) {
        TypeMirror type = parameter.type();
        if (facts.is(type, "java.time.Duration")) {
            return new Time(index);
        }
        boolean floating = type.getKind() == TypeKind.DOUBLE
                || type.getKind() == TypeKind.FLOAT
                || facts.is(type, "java.lang.Double")
                || facts.is(type, "java.lang.Float");
        return new Amount(index, !type.getKind().isPrimitive(), floating ? NumberType.DOUBLE : NumberType.LONG);
    }

    /** Only that the method is called. */
    record Nothing() implements Measurable {
        @Override
        public boolean allows(Synchronous kind) {
            return kind == Synchronous.COUNTER;
        }

        @Override
        public Measure measure(Synchronous kind, DurationUnit unit) {
            return new Measure.Occurrences();
        }
    }

    /**
     * A parameter that is a number.
     *
     * @param parameter its position
     * @param nullable whether it can be {@code null}
     */
    record Amount(int parameter, boolean nullable, NumberType number) implements Measurable {
        @Override
        public boolean allows(Synchronous kind) {
            return true;
        }

        @Override
        public Measure measure(Synchronous kind, DurationUnit unit) {
            return new Measure.Value(parameter, nullable, number, kind);
        }
    }

    /**
     * A parameter that is a {@code Duration}.
     *
     * @param parameter its position
     */
    record Time(int parameter) implements Measurable {
        @Override
        public boolean allows(Synchronous kind) {
            return true;
        }

        @Override
        public boolean isDuration(Synchronous kind) {
            return true;
        }

        @Override
        public Measure measure(Synchronous kind, DurationUnit unit) {
            return new Measure.Duration(parameter, unit, kind);
        }
    }

    /** What a supplier gives. */
    record Supplied(NumberType number) implements Measurable {
        @Override
        public boolean allows(Synchronous kind) {
            return kind != Synchronous.HISTOGRAM;
        }

        @Override
        public Measure measure(Synchronous kind, DurationUnit unit) {
            return new Measure.Observed(number, observable(kind));
        }

        private static Observable observable(Synchronous kind) {
            return switch (kind) {
                case COUNTER -> Observable.COUNTER;
                case UP_DOWN_COUNTER -> Observable.UP_DOWN_COUNTER;
                case GAUGE, HISTOGRAM -> Observable.GAUGE;
            };
        }
    }

    /**
     * Code that runs: how often, how long, or how much of it at a time.
     *
     * @param result the type of its result, if it has one
     */
    record Code(Optional<TypeMirror> result) implements Measurable {
        @Override
        public boolean allows(Synchronous kind) {
            return kind != Synchronous.GAUGE;
        }

        @Override
        public boolean isDuration(Synchronous kind) {
            return kind == Synchronous.HISTOGRAM;
        }

        @Override
        public Measure measure(Synchronous kind, DurationUnit unit) {
            return switch (kind) {
                case COUNTER, GAUGE -> new Measure.Calls();
                case HISTOGRAM -> new Measure.Elapsed(unit);
                case UP_DOWN_COUNTER -> new Measure.InFlight();
            };
        }
    }
}
