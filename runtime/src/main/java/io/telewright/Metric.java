package io.telewright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A metric instrument that a method records to (<a
 * href="https://opentelemetry.io/docs/specs/otel/metrics/api/#instrument">Metrics API, Instrument</a>).
 *
 * <p>On a signal method, the one un-annotated numeric or {@link java.time.Duration} parameter is the measurement. A
 * counter without one counts 1. An integer type makes a long instrument, and a floating-point type or a
 * {@code Duration} makes a double instrument. If the measurement is a {@link java.util.function.LongSupplier} or
 * {@link java.util.function.DoubleSupplier}, the instrument is observable, and the method returns a
 * {@link Registration}.
 *
 * <p>On an operation, a counter counts the calls, a histogram with a time unit records their duration, and an up-down
 * counter shows the calls in flight. The name must be written out there. If the SDK records the operation's span, the
 * duration is the span's own, to the nanosecond. Otherwise it is measured with {@link System#nanoTime()}. An
 * operation's {@link Event} is emitted after the duration was measured, and before the span ends.
 *
 * <p>Only attributes with a known bound go to a metric: enums, booleans, and attributes with
 * {@link Attribute#maxValues()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@Repeatable(Metric.Container.class)
public @interface Metric {
    /**
     * The instrument's name. Default on a signal method: the scope's prefix, a dot, and the words of the
     * method's name joined by {@code _}.
     *
     * @return the name, or an empty string for the default
     */
    String value() default "";

    /**
     * The kind of instrument. Default: {@link Kind#COUNTER}.
     *
     * @return the kind
     */
    Kind kind() default Kind.COUNTER;

    /**
     * The unit, in the UCUM notation, with annotations in braces: {@code "By"}, {@code "ms"}, {@code "{order}"}.
     * Default: {@code "s"} for durations, none otherwise.
     *
     * @return the unit, or an empty string for the default
     */
    String unit() default "";

    /**
     * The description. Default: the first sentence of the method's Javadoc as a reader sees it, without tags.
     *
     * @return the description, or an empty string for the default
     */
    String description() default "";

    /**
     * The upper bounds of a histogram's buckets, in the metric's unit, in ascending order. Default: for durations, the
     * bounds of {@code http.server.request.duration}, which are 5 ms to 10 s; otherwise the SDK's bounds.
     *
     * @return the bounds, or an empty array for the default
     */
    double[] buckets() default {};

    /**
     * What a counter on a signal method with a measurement counts. It must be set if the method has another metric,
     * because it would not be clear which of the two is meant. Default: {@link Counts#MEASUREMENT}.
     *
     * @return what is counted
     */
    Counts counts() default Counts.MEASUREMENT;

    /**
     * What a counter or histogram on an operation measures: the name of a parameter and a path of accessors from there,
     * such as {@code "messages.size"}, or else a path from the operation's result. A parameter is read before the code
     * runs, and a result when the operation ends. The value is a number, or a {@link java.time.Duration}, which is
     * recorded in seconds. In a telemetry interface, a parameter that a path begins with is not an attribute, unless it
     * is annotated as one. If the value is {@code null}, or the operation has no result, nothing is recorded. Default:
     * a counter counts the calls, and a histogram records their duration.
     *
     * @return the path, or an empty string for the default
     */
    String measure() default "";

    /** What a counter counts. */
    enum Counts {
        /** The calls: each adds 1, whatever the measurement is. */
        CALLS,
        /** The measurement: each call adds it. */
        MEASUREMENT
    }

    /** The kinds of instrument. */
    enum Kind {
        /** A sum that only grows. */
        COUNTER,
        /** A sum that grows and shrinks. */
        UP_DOWN_COUNTER,
        /** A distribution of values. */
        HISTOGRAM,
        /** The last value of something that cannot be summed. */
        GAUGE
    }

    /** Holds repeated {@link Metric} annotations; the compiler writes it. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface Container {
        /**
         * The repeated annotations.
         *
         * @return the metrics, in the order they are written
         */
        Metric[] value();
    }
}
