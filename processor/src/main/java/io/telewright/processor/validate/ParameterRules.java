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
import io.telewright.processor.read.Written;
import io.telewright.processor.types.TypeFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The attributes of a method, from its parameters and its result. */
final class ParameterRules {
    private final Findings findings;
    private final TypeFacts facts;
    private final AttributeRules rules;
    private final BaggageRules baggage;

    ParameterRules(TypeFacts facts, Findings findings, TypeElement user) {
        this.facts = facts;
        this.findings = findings;
        baggage = new BaggageRules(facts, findings);
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
                            method.name(),
                            method.doc().parameter(parameter.name())),
                    parameter.attribute());
            checkInherited(method, parameter, found);
            attributes.addAll(found);
        }
        method.ofBaggage().forEach(declared -> attributes.addAll(ofBaggage(method, declared)));
        return List.copyOf(attributes);
    }

    private List<Attribute> ofBaggage(DeclaredMethod method, DeclaredAttribute declared) {
        baggage.key(declared.baggage());
        Map<String, Written<?>> pointless = Map.of("path", declared.path(), "asString", declared.asString());
        pointless.forEach((member, written) -> {
            if (written.explicit()) {
                findings.add(DiagnosticId.MEMBER_ON_BAGGAGE, written.at(), member);
            }
        });
        if (declared.path().explicit()) {
            return List.of();
        }
        String key = declared.baggage().value();
        TypeMirror type = facts.elements().getTypeElement("java.lang.String").asType();
        return rules.of(
                new AttributeRules.Subject(new Source.Baggage(key), type, key, declared.at(), method.name(), ""),
                Optional.of(declared));
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
            findings.add(DiagnosticId.INHERITED_KEY, method.at(), method.name());
        }
    }

    /** The attributes of an operation's result; there is no type if the result has not one value. */
    List<Attribute> results(DeclaredMethod method, Optional<TypeMirror> type, Work work) {
        if (method.results().isEmpty()) {
            return List.of();
        }
        if (type.isEmpty()) {
            method.results()
                    .forEach(declared -> findings.add(
                            DiagnosticId.RESULT_WITHOUT_VALUE,
                            declared.at(),
                            method.name(),
                            method.type().getReturnType()));
            return List.of();
        }
        if (work instanceof Work.UntilClosed || type.get().getKind() == TypeKind.VOID) {
            noResult(method);
            return List.of();
        }
        AttributeRules.Subject subject = new AttributeRules.Subject(
                new Source.Result(),
                type.get(),
                Words.snake(method.name()),
                method.at(),
                method.name(),
                method.doc().returned());
        return method.results().stream()
                .flatMap(declared -> {
                    if (declared.sampling().explicit()) {
                        findings.add(
                                DiagnosticId.SAMPLING_OF_RESULT,
                                declared.sampling().at());
                    }
                    return rules.of(subject, Optional.of(declared)).stream();
                })
                .toList();
    }

    /** {@code @Attribute} on a method without a result is misplaced. */
    void noResult(DeclaredMethod method) {
        method.results()
                .forEach(written ->
                        findings.add(DiagnosticId.ATTRIBUTE_WITHOUT_RESULT, written.at(), "Attribute", method.name()));
    }
}
