package io.telewright.processor.model;

import java.util.List;

/**
 * An event.
 *
 * @param body the text of its log record
 * @param place where it goes
 * @param selection which ends of an operation emit it; the event of a method without an operation is emitted at the call
 */
public record EventEmission(
        String name, Severity severity, Template body, Place place, Selection selection, List<AttributeUse> attributes)
        implements Emission {

    /** Where an event goes. */
    public enum Place {
        /** It is a log record. */
        LOG,
        /** It is an event on the span. */
        SPAN,
        /** It is both. */
        BOTH
    }

    /** Whether it is a log record. */
    public boolean onLog() {
        return place != Place.SPAN;
    }

    /** Whether it is an event on the span. */
    public boolean onSpan() {
        return place != Place.LOG;
    }

    /** What selects the ends that emit it, unless an outcome does. */
    public List<Selection.Criterion> criteria() {
        return selection instanceof Selection.ByEnding ends ? ends.criteria() : List.of();
    }

    @Override
    public boolean takes(Attribute attribute) {
        return Emission.super.takes(attribute) || (onLog() && body.mentions(attribute) > 0);
    }

    @Override
    public boolean isAtEnd() {
        return true;
    }

    @Override
    public int readings(Attribute attribute) {
        int inEach = Emission.super.takes(attribute) ? 1 : 0;
        int inBody = body.mentions(attribute);
        return (onLog() ? inEach + inBody : 0) + (onSpan() ? inEach : 0);
    }
}
