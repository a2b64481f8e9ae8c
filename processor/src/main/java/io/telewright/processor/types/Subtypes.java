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
     * @param named a class as its literal names it, whose arguments mean nothing: in class files, ECJ has its parameters there
     */
    public TypeMirror under(TypeMirror type, TypeMirror named) {
        Optional<TypeElement> generic =
                facts.element(named).filter(found -> !found.getTypeParameters().isEmpty());
        if (generic.isEmpty()) {
            return named;
        }
        TypeElement element = generic.get();
        Map<Element, TypeMirror> said = new HashMap<>();
        List<TypeMirror> bounds = facts.bounds(type);
        if (bounds.size() == 1) { // the compiler takes no cast with arguments that one of several bounds does not say
            above(element, bounds.get(0)).ifPresent(pattern -> match(pattern, bounds.get(0), said));
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
