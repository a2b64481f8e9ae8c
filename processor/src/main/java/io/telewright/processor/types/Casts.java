package io.telewright.processor.types;

import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Decides whether a value with one declared type may be of another type, as far as the compiler allows code to check
 * that.
 */
public final class Casts {
    private final TypeFacts facts;

    public Casts(TypeFacts facts) {
        this.facts = facts;
    }

    /** Whether a value may be of a type: none of the types that it is known to have forbids it. */
    public boolean arePossible(TypeMirror declared, TypeMirror other) {
        TypeMirror asked = facts.types().erasure(other);
        return facts.bounds(declared).stream()
                .map(facts.types()::erasure)
                .allMatch(bound -> areRelated(asked, bound) || isOpenInterface(bound, asked));
    }

    /** Whether one of two types is above the other. */
    boolean areRelated(TypeMirror one, TypeMirror other) {
        return facts.types().isSubtype(one, other) || facts.types().isSubtype(other, one);
    }

    private boolean isOpenInterface(TypeMirror one, TypeMirror other) {
        return isOpen(one) && isOpen(other) && (isInterface(one) || isInterface(other));
    }

    private boolean isInterface(TypeMirror type) {
        return facts.element(type)
                .filter(element -> element.getKind().isInterface())
                .isPresent();
    }

    private boolean isOpen(TypeMirror type) {
        return facts.element(type)
                .map(TypeElement::getModifiers)
                .filter(modifiers -> !modifiers.contains(Modifier.FINAL) && !modifiers.contains(Modifier.SEALED))
                .isPresent();
    }
}
