package io.telewright.processor.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Knows which of two outcome rules is the more specific one, and what a rule can be asked about. */
public final class RuleTypes {
    private final TypeFacts facts;
    private final Types types;
    private final Casts casts;

    public RuleTypes(TypeFacts facts) {
        this.facts = facts;
        types = facts.types();
        casts = new Casts(facts);
    }

    /** The type of a rule's parameter. */
    public static TypeMirror parameter(ExecutableElement rule) {
        return rule.getParameters().get(0).asType();
    }

    /** The type that has a rule. */
    public static TypeElement owner(ExecutableElement rule) {
        return (TypeElement) Objects.requireNonNull(rule.getEnclosingElement());
    }

    /** A short name of a rule, which a rule for a type of another package may have, too. */
    public static String label(ExecutableElement rule) {
        return simple(owner(rule).asType()) + "." + rule.getSimpleName() + "(" + simple(parameter(rule)) + ")";
    }

    private static String simple(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return simple(array.getComponentType()) + "[]";
        }
        return type instanceof DeclaredType declared
                ? String.join(
                        ".", ClassName.get((TypeElement) declared.asElement()).simpleNames())
                : TypeName.get(type).toString();
    }

    /** A name of a rule that no other one has. */
    public static String fullLabel(ExecutableElement rule) {
        return ClassName.get(owner(rule)) + "." + rule.getSimpleName() + "(" + TypeName.get(parameter(rule)) + ")";
    }

    /** What can be asked of a value at run time: whether it is of the boxed type, whatever its arguments. */
    public TypeMirror atRunTime(ExecutableElement rule) {
        TypeMirror parameter = parameter(rule);
        return facts.isReifiable(parameter) ? boxed(parameter) : facts.withUnknownArguments(erased(rule));
    }

    private TypeMirror erased(ExecutableElement rule) {
        return types.erasure(boxed(parameter(rule)));
    }

    TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
    }

    /** Whether a rule is about exceptions. */
    public boolean isOfException(ExecutableElement rule) {
        return facts.isA(erased(rule), "java.lang.Throwable");
    }

    /** Whether a rule is about a supertype of {@code CancellationException}. */
    public boolean isAboveCancellations(ExecutableElement rule) {
        TypeMirror cancellation = facts.elements()
                .getTypeElement("java.util.concurrent.CancellationException")
                .asType();
        return isOfException(rule)
                && types.isSubtype(cancellation, erased(rule))
                && !types.isSameType(cancellation, erased(rule));
    }

    /** Whether two rules are for one type. */
    public boolean areOfOneType(ExecutableElement one, ExecutableElement other) {
        return types.isSameType(erased(one), erased(other));
    }

    /** Whether a value of a declared type may be of another type at run time: one of them is above the other. */
    public boolean canBe(TypeMirror declared, TypeMirror other) {
        TypeMirror asked = types.erasure(other);
        return casts.arePossible(declared, other)
                && facts.bounds(declared).stream()
                        .map(types::erasure)
                        .anyMatch(bound -> casts.areRelated(asked, bound));
    }

    /** The rules in the order in which they are asked: as they are given, but each before those of a supertype. */
    public List<ExecutableElement> mostSpecificFirst(List<ExecutableElement> rules) {
        List<ExecutableElement> left = new ArrayList<>(rules);
        List<ExecutableElement> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            ExecutableElement next = left.stream()
                    .filter(rule -> left.stream().noneMatch(other -> other != rule && isBelow(other, rule)))
                    .findFirst()
                    .orElseThrow();
            ordered.add(next);
            left.remove(next);
        }
        return List.copyOf(ordered);
    }

    private boolean isBelow(ExecutableElement one, ExecutableElement other) {
        return types.isSubtype(erased(one), erased(other));
    }
}
