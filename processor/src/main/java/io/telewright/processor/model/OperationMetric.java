package io.telewright.processor.model;

/** A metric of an operation: a counter of its calls, a histogram of its duration, or a counter of those in flight. */
public record OperationMetric(Instrument instrument) {
    /** Whether it is recorded when the operation starts, too, and so cannot know how it ends. */
    public boolean isInFlight() {
        return instrument.kind() == Instrument.Kind.UP_DOWN_COUNTER;
    }
}
