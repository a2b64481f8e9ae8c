package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.read.DeclaredMethod;
import java.util.List;
import java.util.Optional;
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

/** A generated class is at the top level, so it sees no private type. */
final class VisibilityRules {
    private final Findings findings;

    VisibilityRules(Findings findings) {
        this.findings = findings;
    }

    void check(DeclaredMethod method) {
        ExecutableType type = method.type();
        List<TypeMirror> bounds = type.getTypeVariables().stream()
                .<TypeMirror>flatMap(variable -> bounds(variable.getUpperBound()))
                .toList();
        Stream.of(
                        Stream.of(type.getReturnType()),
                        type.getParameterTypes().stream(),
                        type.getThrownTypes().stream(),
                        bounds.stream())
                .<TypeMirror>flatMap(mentioned -> mentioned)
                .flatMap(mentioned -> hidden(mentioned).stream())
                .findFirst()
                .ifPresent(hidden -> add(method.at(), method, hidden));
        method.traced()
                .ifPresent(traced -> traced.notAnError().value().stream()
                        .flatMap(mentioned -> hidden(mentioned).stream())
                        .findFirst()
                        .ifPresent(hidden -> add(traced.notAnError().at(), method, hidden)));
    }

    private void add(SourceRef at, DeclaredMethod method, TypeElement hidden) {
        findings.add(DiagnosticId.TW011, at, method.name(), hidden.getQualifiedName());
    }

    private static Stream<? extends TypeMirror> bounds(TypeMirror bound) {
        return bound instanceof IntersectionType intersection ? intersection.getBounds().stream() : Stream.of(bound);
    }

    /** The private type that a type mentions, if it does. */
    static Optional<TypeElement> hidden(TypeMirror type) {
        return switch (type.getKind()) {
            case ARRAY -> hidden(((ArrayType) type).getComponentType());
            case WILDCARD ->
                Stream.of(
                                Optional.ofNullable(((WildcardType) type).getExtendsBound()),
                                Optional.ofNullable(((WildcardType) type).getSuperBound()))
                        .flatMap(Optional::stream)
                        .flatMap(bound -> hidden(bound).stream())
                        .findFirst();
            case DECLARED -> {
                TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
                yield isPrivate(element)
                        ? Optional.of(element)
                        : ((DeclaredType) type)
                                .getTypeArguments().stream()
                                        .flatMap(argument -> hidden(argument).stream())
                                        .findFirst();
            }
            default -> Optional.empty();
        };
    }

    /** Whether a type is private or nested in a private type. */
    static boolean isPrivate(Element element) {
        return element.getModifiers().contains(Modifier.PRIVATE)
                || (element.getEnclosingElement() instanceof TypeElement outer && isPrivate(outer));
    }
}
