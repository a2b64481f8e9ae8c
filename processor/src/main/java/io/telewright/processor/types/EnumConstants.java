package io.telewright.processor.types;

import io.telewright.processor.model.Conversion.EnumText.Constant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    private final Function<Element, String> doc;

    /**
     * Looks at enums.
     *
     * @param isAttribute whether an element is marked as an attribute
     * @param doc what the Javadoc of an element says
     */
    public EnumConstants(TypeFacts facts, Predicate<Element> isAttribute, Function<Element, String> doc) {
        this.facts = facts;
        this.isAttribute = isAttribute;
        this.doc = doc;
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

    /** The constants of an enum. */
    List<Constant> of(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(member -> new Constant(member.getSimpleName().toString(), doc.apply(member)))
                .toList();
    }
}
