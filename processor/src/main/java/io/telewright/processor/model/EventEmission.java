package io.telewright.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * An event.
 *
 * @param body the text of its log record
 * @param place where it goes
 * @param when which ends of an operation emit it; the event of a method without an operation is emitted at the call
 */
public record EventEmission(
        String name, Severity severity, Optional<Template> body, Place place, When when, List<AttributeUse> attributes)
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

    /** The ends of an operation. */
    public enum When {
        RETURN,
        THROW,
        ALWAYS
    }

    /** Whether it is a log record. */
    public boolean onLog() {
        return place != Place.SPAN;
    }

    /** Whether it is an event on the span. */
    public boolean onSpan() {
        return place != Place.LOG;
    }

    @Override
    public boolean isAtEnd() {
        return true;
    }

    @Override
    public int readings(Attribute attribute) {
        int inEach = Emission.super.readings(attribute);
        int inBody = body.map(template -> template.mentions(attribute)).orElse(0);
        return (onLog() ? inEach + inBody : 0) + (onSpan() ? inEach : 0);
    }
}
