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

/** The value of a method that its metrics can measure. */
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
     * @param kind the declared kind; if it is not allowed, another one is used
     * @param unit the unit of durations
     */
    Measure measure(Synchronous kind, DurationUnit unit);

    /**
     * The value of a parameter.
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

    /** The calls of the method alone. */
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

    /** The value that a supplier returns. */
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
     * Code that runs: how often, for how long, or how many times at once.
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
