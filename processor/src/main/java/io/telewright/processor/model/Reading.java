package io.telewright.processor.model;

/**
 * How the value of an attribute is read from one of its sources.
 *
 * @param conversion how what the source gives becomes the attribute's value
 * @param bound how many values it gives
 */
public record Reading(Source source, Conversion conversion, Bound bound) {
    /** Whether it runs code of the user, which may throw, or reads what the user may change later. */
    public boolean needsCare() {
        return source.runsUserCode() || conversion.needsCare();
    }

    /** Whether a method of its own does it: it needs care, or looks for a type. */
    public boolean hasMethod() {
        return needsCare() || source.origin() instanceof Source.Thrown || source.origin() instanceof Source.Returned;
    }

    /** Whether its value is there at every call. */
    public boolean isAlwaysThere() {
        return source.origin() instanceof Source.Constant
                || (source.isKnownAtStart()
                        && conversion.isPrimitive()
                        && source.steps().isEmpty());
    }
}
