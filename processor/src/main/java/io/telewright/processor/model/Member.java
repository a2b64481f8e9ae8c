package io.telewright.processor.model;

import java.util.List;
import java.util.Optional;

/** A method of a generated class. */
public sealed interface Member {
    Signature signature();

    /** A method that only calls the same method of the delegate. */
    record Delegation(Signature signature) implements Member {}

    /** A method that records telemetry. */
    sealed interface Recording extends Member {
        Scope scope();

        /** The attributes read from its parameters. */
        List<Attribute> attributes();
    }

    /**
     * A method that records at once.
     *
     * @param metrics the instruments it records to
     * @param measurement what it records; a counter without one counts 1
     * @param event the event it emits
     * @param exception the position of the parameter that is the event's exception
     * @param onCurrentSpan whether its attributes are set on the current span
     */
    record Signal(
            Signature signature,
            Scope scope,
            List<Attribute> attributes,
            List<Instrument> metrics,
            Optional<Measurement> measurement,
            Optional<Event> event,
            Optional<Integer> exception,
            boolean onCurrentSpan)
            implements Recording {}

    /**
     * A method that registers a supplier with an observable instrument.
     *
     * @param supplier the position of the supplier
     */
    record Observation(
            Signature signature, Scope scope, List<Attribute> attributes, Instrument instrument, int supplier)
            implements Recording {}

    /**
     * A method around code that runs.
     *
     * @param work the code
     * @param span the span around it
     * @param metrics the metrics about it
     * @param event the event at its end
     * @param onCurrentSpan whether its attributes are set on the current span
     * @param results the attributes read from its result
     * @param ending what ends it
     */
    record Operation(
            Signature signature,
            Scope scope,
            List<Attribute> attributes,
            Work work,
            Optional<TracedSpan> span,
            List<OperationMetric> metrics,
            Optional<Event> event,
            boolean onCurrentSpan,
            List<Attribute> results,
            Ending ending)
            implements Recording {}
}
