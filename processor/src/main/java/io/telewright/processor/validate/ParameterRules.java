package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Source;
import io.telewright.processor.model.Words;
import io.telewright.processor.model.Work;
import io.telewright.processor.read.DeclaredAttribute;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.DeclaredParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The attributes of a method, from its parameters and its result. */
final class ParameterRules {
    private final Findings findings;
    private final AttributeRules rules;

    ParameterRules(TypeFacts facts, Findings findings, TypeElement user) {
        this.findings = findings;
        rules = new AttributeRules(facts, findings, user);
    }

    List<Attribute> attributes(DeclaredMethod method, Roles roles) {
        List<Attribute> attributes = new ArrayList<>();
        for (int index : roles.attributes()) {
            DeclaredParameter parameter = method.parameters().get(index);
            List<Attribute> found = rules.of(
                    new AttributeRules.Subject(
                            new Source.Parameter(index),
                            parameter.type(),
                            Words.snake(parameter.name()),
                            parameter.at(),
                            method.name()),
                    parameter.attribute());
            checkInherited(method, parameter, found);
            attributes.addAll(found);
        }
        return List.copyOf(attributes);
    }

    /** A class file has no parameter names, so a key of an inherited method cannot be derived from one. */
    private void checkInherited(DeclaredMethod method, DeclaredParameter parameter, List<Attribute> found) {
        boolean derived = parameter
                .attribute()
                .map(written -> written.key().value().isEmpty())
                .orElse(true);
        boolean onItself =
                found.stream().allMatch(attribute -> attribute.key().name().equals(Words.snake(parameter.name())));
        if (method.inherited() && derived && onItself) {
            findings.add(
                    DiagnosticId.TW009, method.at(), "the key of an attribute", method.name(), "@Attribute(\"key\")");
        }
    }

    /** The attributes of an operation's result; there is no type if the result has not one value. */
    List<Attribute> results(DeclaredMethod method, Optional<TypeMirror> type, Work work) {
        Optional<DeclaredAttribute> declared = method.result();
        if (declared.isEmpty()) {
            return List.of();
        }
        if (type.isEmpty()) {
            findings.add(
                    DiagnosticId.TW030,
                    declared.get().at(),
                    method.name(),
                    method.type().getReturnType());
            return List.of();
        }
        if (work instanceof Work.UntilClosed || type.get().getKind() == TypeKind.VOID) {
            noResult(method);
            return List.of();
        }
        if (declared.get().sampling().explicit()) {
            findings.add(
                    DiagnosticId.TW029,
                    declared.get().sampling().at(),
                    "sampling",
                    "a result is not known when the span starts",
                    "remove it");
        }
        return rules.of(
                new AttributeRules.Subject(
                        new Source.Result(), type.get(), Words.snake(method.name()), method.at(), method.name()),
                declared);
    }

    /** {@code @Attribute} on a method without a result is misplaced. */
    void noResult(DeclaredMethod method) {
        method.result()
                .ifPresent(written -> findings.add(
                        DiagnosticId.TW005,
                        written.at(),
                        "Attribute",
                        "method " + method.name() + ", which has no result of an operation",
                        "remove it, or put it on a parameter"));
    }
}
