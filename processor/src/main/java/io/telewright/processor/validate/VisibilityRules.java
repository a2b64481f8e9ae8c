package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.read.DeclaredMethod;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** A generated class is at the top level of its interface's package, so there are types that it does not see. */
final class VisibilityRules {
    private final TypeFacts facts;
    private final Findings findings;
    private final Object inPackage;

    VisibilityRules(TypeFacts facts, Findings findings, TypeElement user) {
        this.facts = facts;
        this.findings = findings;
        inPackage = facts.elements().getPackageOf(user);
    }

    void check(DeclaredMethod method) {
        ExecutableType type = method.type();
        List<TypeMirror> bounds = type.getTypeVariables().stream()
                .<TypeMirror>flatMap(variable -> bounds(variable.getUpperBound()))
                .toList();
        Stream.of(
                        Stream.of(type.getReturnType()),
                        type.getParameterTypes().stream(),
                        method.thrown().stream(),
                        bounds.stream())
                .<TypeMirror>flatMap(mentioned -> mentioned)
                .flatMap(mentioned -> find(mentioned, this::isHidden).stream())
                .findFirst()
                .ifPresent(hidden -> add(method.at(), method, hidden));
        method.traced()
                .ifPresent(traced -> traced.notAnError().value().stream()
                        .flatMap(mentioned -> find(mentioned, this::isHidden).stream())
                        .findFirst()
                        .ifPresent(hidden -> add(traced.notAnError().at(), method, hidden)));
    }

    private void add(SourceRef at, DeclaredMethod method, TypeElement hidden) {
        if (isPrivate(hidden)) {
            findings.add(DiagnosticId.PRIVATE_TYPE, at, method.name(), hidden.getQualifiedName());
        } else {
            findings.add(
                    DiagnosticId.INVISIBLE_TYPE,
                    at,
                    method.name(),
                    hidden.getQualifiedName(),
                    inPackage,
                    facts.elements().getPackageOf(hidden));
        }
    }

    private static Stream<? extends TypeMirror> bounds(TypeMirror bound) {
        return bound instanceof IntersectionType intersection ? intersection.getBounds().stream() : Stream.of(bound);
    }

    /** The private type that a type mentions, if it does. */
    static Optional<TypeElement> hidden(TypeMirror type) {
        return find(type, VisibilityRules::isPrivate);
    }

    private static Optional<TypeElement> find(TypeMirror type, Predicate<TypeElement> isHidden) {
        return switch (type.getKind()) {
            case ARRAY -> find(((ArrayType) type).getComponentType(), isHidden);
            case WILDCARD ->
                Stream.of(
                                Optional.ofNullable(((WildcardType) type).getExtendsBound()),
                                Optional.ofNullable(((WildcardType) type).getSuperBound()))
                        .flatMap(Optional::stream)
                        .flatMap(bound -> find(bound, isHidden).stream())
                        .findFirst();
            case DECLARED -> {
                TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
                yield isHidden.test(element)
                        ? Optional.of(element)
                        : ((DeclaredType) type)
                                .getTypeArguments().stream()
                                        .flatMap(argument -> find(argument, isHidden).stream())
                                        .findFirst();
            }
            default -> Optional.empty();
        };
    }

    /** Whether the generated class can name a type and all that it mentions. */
    boolean sees(TypeMirror type) {
        return find(type, this::isHidden).isEmpty();
    }

    /** Whether a type cannot be named in the package. */
    private boolean isHidden(TypeElement type) {
        return isPrivate(type)
                || (!isPublic(type) && !facts.elements().getPackageOf(type).equals(inPackage));
    }

    /** Whether a type and those around it are public. */
    static boolean isPublic(Element element) {
        return element.getModifiers().contains(Modifier.PUBLIC)
                && (!(element.getEnclosingElement() instanceof TypeElement outer) || isPublic(outer));
    }

    /** Whether a type is private or nested in a private type. */
    static boolean isPrivate(Element element) {
        return element.getModifiers().contains(Modifier.PRIVATE)
                || (element.getEnclosingElement() instanceof TypeElement outer && isPrivate(outer));
    }
}
