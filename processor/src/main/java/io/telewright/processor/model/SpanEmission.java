package io.telewright.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * The span of an operation.
 *
 * @param isNameDerived whether its name is made of the interface and the method, because none is declared
 * @param parent how its parent is chosen
 * @param notAnError exception types that are an expected outcome
 * @param okOnSuccess whether success sets its status to OK
 */
public record SpanEmission(
        Template name,
        boolean isNameDerived,
        SpanKind kind,
        Parent parent,
        List<TypeName> notAnError,
        boolean okOnSuccess,
        List<AttributeUse> attributes)
        implements Emission {

    /** How the parent of a span is chosen. */
    public enum Parent {
        /** It is the span that is current. */
        CURRENT,
        /** There is none. */
        ROOT,
        /** There is none, and the span is linked to the one that is current. */
        ROOT_LINKED
    }

    /** Whether it starts a trace of its own. */
    public boolean isRoot() {
        return parent != Parent.CURRENT;
    }

    /** The attributes that samplers see: they are set before the span starts. */
    public List<Attribute> early() {
        return read(AttributeUse.ReadAt.START).filter(Attribute::sampling).toList();
    }

    /** The attributes that are set when the span has started. */
    public List<Attribute> late() {
        return read(AttributeUse.ReadAt.START)
                .filter(attribute -> !attribute.sampling())
                .toList();
    }

    /** Whether its name is settled when the operation ends: then it is renamed. */
    public boolean isRenamed() {
        return name.isSettledAtEnd();
    }

    @Override
    public boolean isAtEnd() {
        return false;
    }

    @Override
    public int readings(Attribute attribute) {
        return Emission.super.readings(attribute) + name.mentions(attribute);
    }
}
