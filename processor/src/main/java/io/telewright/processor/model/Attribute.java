package io.telewright.processor.model;

/**
 * An attribute of a method.
 *
 * @param inMetrics whether the method's metrics take it: it is bounded and not left out
 * @param sampling whether it is set before the span starts
 */
public record Attribute(
        Key key, Source source, Conversion conversion, Bound bound, boolean inMetrics, boolean sampling) {

    /** Whether reading it runs code of the user, which may throw, or reads what the user may change later. */
    public boolean needsCare() {
        return source.runsUserCode() || conversion.needsCare();
    }

    /** Whether it is an entry of the baggage. */
    public boolean isOfBaggage() {
        return source.origin() instanceof Source.Baggage;
    }

    /** Whether it is read from the operation's result. */
    public boolean isResult() {
        return source.origin() instanceof Source.Result;
    }
}
