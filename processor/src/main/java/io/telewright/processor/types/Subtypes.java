package io.telewright.processor.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Knows the arguments of a subtype, as far as those of a supertype say them. */
public final class Subtypes {
    private final TypeFacts facts;

    public Subtypes(TypeFacts facts) {
        this.facts = facts;
    }

    /**
     * A generic class as a subtype of a type: {@code Ok<String>} for {@code Ok} under {@code Result<String>}. Arguments
     * that the type does not say are wildcards.
     *
     * @param type what a value is declared as
     * @param raw a class without arguments; any other type is given back
     */
    public TypeMirror under(TypeMirror type, TypeMirror raw) {
        if (!(raw instanceof DeclaredType named) || !MentionLints.isRaw(named)) {
            return raw;
        }
        TypeElement element = facts.element(raw).orElseThrow();
        Map<Element, TypeMirror> said = new HashMap<>();
        for (TypeMirror bound : facts.bounds(type)) {
            above(element, bound).ifPresent(pattern -> match(pattern, bound, said));
        }
        return facts.types()
                .getDeclaredType(
                        element,
                        element.getTypeParameters().stream()
                                .map(parameter -> said.getOrDefault(
                                        parameter, facts.types().getWildcardType(null, null)))
                                .toArray(TypeMirror[]::new));
    }

    /** What a class is as a subtype, with its parameters as arguments. */
    private Optional<DeclaredType> above(TypeElement element, TypeMirror type) {
        return facts.element(type)
                .flatMap(supertype -> facts.supertype(
                        element.asType(), supertype.getQualifiedName().toString()));
    }

    private static void match(TypeMirror pattern, TypeMirror actual, Map<Element, TypeMirror> said) {
        if (pattern instanceof TypeVariable variable) {
            said.putIfAbsent(variable.asElement(), actual);
        } else if (pattern instanceof DeclaredType generic && actual instanceof DeclaredType given) {
            List<? extends TypeMirror> patterns = generic.getTypeArguments();
            List<? extends TypeMirror> arguments = given.getTypeArguments();
            if (generic.asElement().equals(given.asElement()) && patterns.size() == arguments.size()) {
                for (int i = 0; i < patterns.size(); i++) {
                    match(patterns.get(i), arguments.get(i), said);
                }
            }
        } else if (pattern instanceof ArrayType array && actual instanceof ArrayType given) {
            match(array.getComponentType(), given.getComponentType(), said);
        }
    }
}
