package io.telewright.processor.types;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Knows whether a rule can be asked about a result. At run time only the class of a result is known, so that what the
 * rule says about type arguments has to be known before.
 */
public final class RuleFit {
    private final TypeFacts facts;
    private final RuleTypes rules;
    private final Subtypes subtypes;

    public RuleFit(TypeFacts facts, RuleTypes rules) {
        this.facts = facts;
        this.rules = rules;
        subtypes = new Subtypes(facts);
    }

    /** Whether a rule can be asked. */
    public enum Fit {
        /** No result is of its type. */
        NEVER,
        /** Results of its class are of its type. */
        BY_CLASS,
        /** Results of its class may have other type arguments. */
        UNKNOWN
    }

    /** Whether a rule can be asked about a result of a declared type. */
    public Fit of(ExecutableElement rule, TypeMirror result) {
        TypeMirror parameter = RuleTypes.parameter(rule);
        if (result.getKind().isPrimitive()) {
            return facts.types().isSameType(parameter, result) ? Fit.BY_CLASS : Fit.NEVER;
        }
        if (!rules.canBe(result, rules.boxed(parameter))) {
            return Fit.NEVER;
        }
        if (parameter.getKind().isPrimitive() || facts.isReifiable(parameter)) {
            return Fit.BY_CLASS;
        }
        List<TypeMirror> seen = facts.bounds(result).stream()
                .flatMap(bound -> as(parameter, bound).stream())
                .toList();
        if (seen.stream().anyMatch(type -> facts.types().isSubtype(type, parameter))) {
            return Fit.BY_CLASS;
        }
        return seen.stream().anyMatch(type -> areDistinct(type, parameter)) ? Fit.NEVER : Fit.UNKNOWN;
    }

    /** What is known of a value of the parameter's class where it is declared as another type. */
    private Optional<TypeMirror> as(TypeMirror parameter, TypeMirror declared) {
        Optional<TypeElement> element = facts.element(parameter);
        if (element.isEmpty()) {
            return Optional.of(declared);
        }
        return facts.supertype(declared, element.get().getQualifiedName().toString())
                .<TypeMirror>map(type -> type)
                .or(() -> Optional.of(subtypes.under(declared, facts.types().erasure(parameter))));
    }

    /** Whether nothing is of both types, because of their arguments. */
    private boolean areDistinct(TypeMirror one, TypeMirror other) {
        if (one instanceof ArrayType array && other instanceof ArrayType second) {
            return areDistinct(array.getComponentType(), second.getComponentType());
        }
        if (!(one instanceof DeclaredType first) || !(other instanceof DeclaredType second)) {
            return false;
        }
        List<? extends TypeMirror> arguments = first.getTypeArguments();
        List<? extends TypeMirror> others = second.getTypeArguments();
        return Stream.iterate(0, i -> i < Math.min(arguments.size(), others.size()), i -> i + 1)
                .anyMatch(i -> areDistinctArguments(arguments.get(i), others.get(i)));
    }

    private boolean areDistinctArguments(TypeMirror given, TypeMirror wanted) {
        if (isKnown(given) && isKnown(wanted)) {
            return !facts.types().isSameType(given, wanted);
        }
        return (isKnown(given) && isOutside(given, wanted)) || (isKnown(wanted) && isOutside(wanted, given));
    }

    private static boolean isKnown(TypeMirror argument) {
        return argument.getKind() == TypeKind.DECLARED
                && TypeVariables.mentionedIn(argument).isEmpty();
    }

    /** Whether a type is out of the bounds of a wildcard or type variable. */
    private boolean isOutside(TypeMirror type, TypeMirror open) {
        return facts.bounds(open).stream().anyMatch(bound -> !isBelow(type, bound));
    }

    private boolean isBelow(TypeMirror type, TypeMirror bound) {
        return facts.types()
                .isSubtype(facts.types().erasure(type), facts.types().erasure(bound));
    }
}
