package io.telewright.processor.types;

import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Knows the constants of an enum, and the method that gives their values as attributes. */
public final class EnumConstants {
    private final TypeFacts facts;
    private final Predicate<Element> isAttribute;

    /**
     * Looks at enums.
     *
     * @param isAttribute whether an element is marked as an attribute
     */
    public EnumConstants(TypeFacts facts, Predicate<Element> isAttribute) {
        this.facts = facts;
        this.isAttribute = isAttribute;
    }

    /** The method that gives the values: the first one that can and is marked. */
    public Optional<ExecutableElement> naming(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> canName(method) && isAttribute.test(method))
                .findFirst();
    }

    /** Whether a method can give the values. */
    public boolean canName(ExecutableElement method) {
        return method.getEnclosingElement() != null
                && method.getEnclosingElement().getKind() == ElementKind.ENUM
                && method.getParameters().isEmpty()
                && !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE)
                && facts.is(method.getReturnType(), "java.lang.String");
    }

    /** How many constants an enum has. */
    int count(TypeElement type) {
        return (int) type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .count();
    }
}
