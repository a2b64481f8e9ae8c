package io.telewright.processor.model;

/**
 * The seven kinds of instrument that the <a
 * href="https://opentelemetry.io/docs/specs/otel/metrics/api/#instrument">specification</a> has.
 */
public sealed interface InstrumentKind {
    /** Its name as it is written in {@code @Metric}. */
    String name();

    /** The kinds whose values are recorded by a call. */
    enum Synchronous implements InstrumentKind {
        COUNTER,
        UP_DOWN_COUNTER,
        HISTOGRAM,
        GAUGE
    }

    /** The kinds whose values come from a supplier that is registered: the specification calls them asynchronous. */
    enum Observable implements InstrumentKind {
        COUNTER,
        UP_DOWN_COUNTER,
        GAUGE
    }

    /** Whether values are summed, rather than kept or distributed. */
    default boolean isSum() {
        return name().endsWith("COUNTER");
    }

    /** Whether values come from a supplier. */
    default boolean isObservable() {
        return this instanceof Observable;
    }

    /** The words for it in messages. */
    default String label() {
        return isObservable() ? "observable " + name() : name();
    }
}
