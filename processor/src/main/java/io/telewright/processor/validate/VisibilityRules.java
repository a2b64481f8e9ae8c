package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.types.TypeFacts;
import io.telewright.processor.types.TypeVariables;
import io.telewright.processor.types.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Checks types that a generated class cannot see, because it is at the top level of its interface's package. */
final class VisibilityRules {
    private final TypeFacts facts;
    private final Findings findings;
    private final Visibility visibility;

    VisibilityRules(TypeFacts facts, Findings findings, Visibility visibility) {
        this.facts = facts;
        this.findings = findings;
        this.visibility = visibility;
    }

    void check(DeclaredMethod method) {
        ExecutableType type = method.type();
        List<TypeMirror> bounds = type.getTypeVariables().stream()
                .<TypeMirror>flatMap(variable -> TypeVariables.bounds(variable).stream())
                .toList();
        Stream.of(
                        Stream.of(type.getReturnType()),
                        type.getParameterTypes().stream(),
                        method.thrown().stream(),
                        bounds.stream())
                .<TypeMirror>flatMap(mentioned -> mentioned)
                .flatMap(mentioned -> visibility.hidden(mentioned).stream())
                .findFirst()
                .ifPresent(hidden -> add(method.at(), method.name(), hidden));
        method.traced()
                .ifPresent(traced -> traced.notAnError().value().stream()
                        .flatMap(mentioned -> visibility.hidden(mentioned).stream())
                        .findFirst()
                        .ifPresent(hidden -> add(traced.notAnError().at(), method.name(), hidden)));
    }

    /** Whether the class sees a type that its code reads, or else reports it. */
    boolean check(TypeMirror type, SourceRef at, String method) {
        Optional<TypeElement> hidden = visibility.hidden(type);
        hidden.ifPresent(found -> add(at, method, found));
        return hidden.isEmpty();
    }

    private void add(SourceRef at, String method, TypeElement hidden) {
        if (Visibility.isPrivate(hidden)) {
            findings.add(DiagnosticId.PRIVATE_TYPE, at, method, hidden.getQualifiedName());
        } else {
            findings.add(
                    DiagnosticId.INVISIBLE_TYPE,
                    at,
                    method,
                    hidden.getQualifiedName(),
                    visibility.inPackage(),
                    facts.elements().getPackageOf(hidden));
        }
    }
}
