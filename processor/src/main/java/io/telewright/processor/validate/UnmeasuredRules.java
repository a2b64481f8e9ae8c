package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.DeclaredParameter;
import io.telewright.processor.read.Written;
import io.telewright.processor.types.OptionalTypes;
import io.telewright.processor.types.TypeFacts;
import io.telewright.processor.types.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reports why the value that a measure names cannot be measured. */
final class UnmeasuredRules {
    private final TypeFacts facts;
    private final Findings findings;
    private final OptionalTypes optionals;
    private final Visibility visible;

    UnmeasuredRules(TypeFacts facts, Findings findings, TypeElement user) {
        this.facts = facts;
        this.findings = findings;
        optionals = new OptionalTypes(facts);
        visible = new Visibility(facts.elements(), user);
    }

    /**
     * Reports that the path leads nowhere, or to a value that is not a number.
     *
     * @param metric the name of the metric
     */
    void report(DeclaredMethod method, Written<String> path, String metric, Optional<TypeMirror> result) {
        String[] halves = path.value().split("\\.", 2);
        Optional<DeclaredParameter> parameter = method.parameters().stream()
                .filter(named -> !method.inherited() && named.name().equals(halves[0]))
                .findFirst();
        Optional<TypeMirror> fromResult =
                result.filter(type -> type.getKind() != TypeKind.VOID).flatMap(type -> end(type, path, new Findings()));
        if (fromResult.isPresent()) {
            noNumber(fromResult.get(), path, metric);
        } else if (parameter.isPresent()) {
            TypeMirror type = parameter.get().type();
            Optional<TypeMirror> end = halves.length == 1
                    ? Optional.of(unwrapped(List.of(type)))
                    : end(type, new Written<>(halves[1], true, path.at()), findings);
            end.ifPresent(found -> noNumber(found, path, metric));
        } else {
            DiagnosticId id = method.inherited() ? DiagnosticId.INHERITED_MEASURE : DiagnosticId.UNKNOWN_MEASURE;
            findings.add(id, path.at(), path.value(), metric, method.name());
        }
    }

    /** The type that a path leads to. */
    private Optional<TypeMirror> end(TypeMirror from, Written<String> path, Findings reported) {
        return new PathResolver(facts, optionals, reported, visible)
                .resolve(List.of(from), path)
                .map(resolved -> unwrapped(resolved.known()));
    }

    private TypeMirror unwrapped(List<TypeMirror> known) {
        return optionals.unwrap(known, new ArrayList<>()).get(0);
    }

    private void noNumber(TypeMirror type, Written<String> path, String metric) {
        if (facts.isA(type, "java.lang.Number")) {
            findings.add(
                    DiagnosticId.MEASURE_OF_NUMBER, path.at(), path.value(), metric, type, path.value(), path.value());
        } else {
            findings.add(DiagnosticId.MEASURE_NOT_A_NUMBER, path.at(), path.value(), metric);
        }
    }
}
