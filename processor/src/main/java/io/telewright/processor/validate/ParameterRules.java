package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Source;
import io.telewright.processor.model.Words;
import io.telewright.processor.model.Work;
import io.telewright.processor.read.DeclaredAttribute;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.DeclaredParameter;
import io.telewright.processor.types.TypeFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The attributes of a method: of its parameters, of its declaration and of its outcome. */
final class ParameterRules {
    private final Findings findings;
    private final AttributeRules rules;
    private final DeclarationRules declarations;
    private final DynamicRules dynamic;
    private final KeyRules keys;

    ParameterRules(TypeFacts facts, Findings findings, TypeElement user) {
        this.findings = findings;
        rules = new AttributeRules(facts, findings, user);
        declarations = new DeclarationRules(facts, findings, user, rules);
        dynamic = new DynamicRules(facts, findings);
        keys = new KeyRules(facts, findings);
    }

    /** The attributes of a method that runs no code. */
    List<Attribute> attributes(DeclaredMethod method, Roles roles) {
        noResult(method);
        List<Attribute> attributes = merged(method, roles, Optional.empty(), List.of());
        attributes.stream()
                .filter(attribute -> !attribute.isKnownAtStart())
                .forEach(attribute -> findings.add(
                        DiagnosticId.READ_AT_END_WITHOUT_OPERATION, Positions.of(attribute, method), method.name()));
        return attributes;
    }

    /**
     * The attributes of an operation.
     *
     * @param result the type of its result, or none if the result does not have exactly one value
     */
    List<Attribute> attributes(DeclaredMethod method, Roles roles, Optional<TypeMirror> result, Work work) {
        boolean hasNone = work instanceof Work.UntilClosed
                || result.filter(type -> type.getKind() == TypeKind.VOID).isPresent();
        for (DeclaredAttribute declared : method.outcomes()) {
            if (declared.thrown().explicit()) {
                continue;
            }
            if (hasNone) {
                noResult(method, declared);
            } else if (result.isEmpty()) {
                findings.add(
                        DiagnosticId.RESULT_WITHOUT_VALUE,
                        declared.at(),
                        method.name(),
                        method.type().getReturnType());
            }
        }
        return merged(method, roles, result.filter(type -> !hasNone), method.outcomes());
    }

    private List<Attribute> merged(
            DeclaredMethod method, Roles roles, Optional<TypeMirror> result, List<DeclaredAttribute> outcomes) {
        List<Candidate> candidates = new ArrayList<>(ofParameters(method, roles));
        List<Candidate> ofOutcome = outcomes.stream()
                .flatMap(declared -> declarations.ofOutcome(method, declared, result).stream())
                .toList();
        List<Candidate> typed =
                Stream.concat(candidates.stream(), ofOutcome.stream()).toList();
        candidates.addAll(declarations.ofDeclaration(method, typed));
        candidates.addAll(ofOutcome);
        candidates.addAll(declarations.ofOutcomeConstants(method, outcomes, result, typed));
        List<Attribute> attributes = keys.merge(method, candidates);
        return Stream.concat(attributes.stream(), dynamic(method, roles, attributes).stream())
                .toList();
    }

    private List<Candidate> ofParameters(DeclaredMethod method, Roles roles) {
        List<Candidate> candidates = new ArrayList<>();
        for (int index : roles.attributes()) {
            DeclaredParameter parameter = method.parameters().get(index);
            List<DeclaredAttribute> ofManyKeys = dynamic.annotations(parameter);
            List<Optional<DeclaredAttribute>> written = parameter.attributes().isEmpty()
                    ? List.of(Optional.empty())
                    : parameter.attributes().stream()
                            .filter(one -> !ofManyKeys.contains(one))
                            .map(Optional::of)
                            .toList();
            for (Optional<DeclaredAttribute> declared : written) {
                List<Attribute> found = rules.of(subject(method, index, parameter), declared);
                checkInherited(method, parameter, declared, found);
                SourceRef at = declared.map(one -> one.key().at()).orElse(parameter.at());
                found.forEach(
                        attribute -> candidates.add(new Candidate(attribute, rank(attribute), Optional.empty(), at)));
            }
        }
        return candidates;
    }

    private static Subject subject(DeclaredMethod method, int index, DeclaredParameter parameter) {
        return Subject.of(
                new Source.Parameter(index),
                parameter.type(),
                Words.snake(parameter.name()),
                parameter.at(),
                method.name(),
                method.doc().parameter(parameter.name()));
    }

    private static Candidate.Rank rank(Attribute attribute) {
        return attribute.isKnownAtStart() ? Candidate.Rank.PARAMETER : Candidate.Rank.PARAMETER_AT_END;
    }

    private List<Attribute> dynamic(DeclaredMethod method, Roles roles, List<Attribute> attributes) {
        List<String> declared =
                attributes.stream().map(attribute -> attribute.key().name()).toList();
        List<Attribute> found = new ArrayList<>();
        for (int index : roles.attributes()) {
            DeclaredParameter parameter = method.parameters().get(index);
            dynamic.annotations(parameter)
                    .forEach(
                            annotation -> found.add(dynamic.attribute(method, index, parameter, annotation, declared)));
        }
        return found;
    }

    /** A class file has no parameter names, so a key of an inherited method cannot be derived from one. */
    private void checkInherited(
            DeclaredMethod method,
            DeclaredParameter parameter,
            Optional<DeclaredAttribute> declared,
            List<Attribute> found) {
        boolean derived =
                declared.map(written -> written.key().value().isEmpty()).orElse(true);
        boolean onItself =
                found.stream().allMatch(attribute -> attribute.key().name().equals(Words.snake(parameter.name())));
        if (method.inherited() && derived && onItself) {
            findings.add(DiagnosticId.INHERITED_KEY, method.at(), method.name());
        }
    }

    /** An attribute of the outcome is misplaced on a method that has no outcome. */
    private void noResult(DeclaredMethod method) {
        method.outcomes().forEach(declared -> noResult(method, declared));
    }

    private void noResult(DeclaredMethod method, DeclaredAttribute declared) {
        findings.add(DiagnosticId.ATTRIBUTE_WITHOUT_RESULT, declared.at(), "Attribute", method.name());
    }
}
