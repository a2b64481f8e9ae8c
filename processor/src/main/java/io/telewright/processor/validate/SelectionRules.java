package io.telewright.processor.validate;

import com.palantir.javapoet.TypeName;
import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Selection;
import io.telewright.processor.model.Source;
import io.telewright.processor.model.Work;
import io.telewright.processor.read.DeclaredEvent;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.Written;
import io.telewright.processor.types.OptionalTypes;
import io.telewright.processor.types.RuleTypes;
import io.telewright.processor.types.Sources;
import io.telewright.processor.types.TypeFacts;
import io.telewright.processor.types.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Decides which endings of an operation emit an event. */
final class SelectionRules {
    private final TypeFacts facts;
    private final Findings findings;
    private final OptionalTypes optionals;
    private final PathResolver paths;
    private final VisibilityRules visibility;
    private final RuleTypes types;
    private final ListRules lists;

    SelectionRules(TypeFacts facts, Findings findings, TypeElement user) {
        this.facts = facts;
        this.findings = findings;
        Visibility visible = new Visibility(facts.elements(), user);
        types = new RuleTypes(facts);
        lists = new ListRules(findings);
        optionals = new OptionalTypes(facts);
        paths = new PathResolver(facts, optionals, findings, visible);
        visibility = new VisibilityRules(facts, findings, visible);
    }

    /**
     * The endings that emit an event.
     *
     * @param result the type of the operation's result, if it has one value
     */
    Selection of(DeclaredMethod method, DeclaredEvent event, Optional<TypeMirror> result, Work work) {
        if (event.resultPath().explicit() && !event.results().explicit()) {
            findings.add(
                    DiagnosticId.RESULT_PATH_WITHOUT_RESULTS, event.resultPath().at());
        }
        if (!event.selects()) {
            return Selection.ByOutcome.valueOf(event.when().value());
        }
        if (event.when().explicit()) {
            findings.add(DiagnosticId.WHEN_BESIDE_SELECTION, event.when().at());
        }
        lists.check("results", event.results());
        lists.check("returned", event.returned());
        lists.check("thrown", event.thrown());
        Optional<TypeMirror> value =
                result.filter(type -> type.getKind() != TypeKind.VOID && !(work instanceof Work.UntilClosed));
        List<Selection.Criterion> criteria = new ArrayList<>();
        if (event.results().explicit()) {
            results(method, event, value).ifPresent(criteria::add);
        }
        if (event.returned().explicit()) {
            returned(method, event.returned(), value).ifPresent(criteria::add);
        }
        if (event.thrown().explicit()) {
            criteria.add(new Selection.Thrown(names(method, event.thrown())));
        }
        return new Selection.ByEnding(List.copyOf(criteria));
    }

    private List<TypeName> names(DeclaredMethod method, Written<List<TypeMirror>> types) {
        return types.value().stream()
                .filter(type -> visibility.check(type, types.at(), method.name()))
                .map(type -> TypeName.get(facts.types().erasure(type)))
                .toList();
    }

    private Optional<Selection.Criterion> returned(
            DeclaredMethod method, Written<List<TypeMirror>> selected, Optional<TypeMirror> result) {
        if (result.isEmpty()) {
            findings.add(DiagnosticId.SELECTION_WITHOUT_RESULT, selected.at(), "returned", method.name());
            return Optional.empty();
        }
        TypeMirror declared = method.type().getReturnType();
        if (declared.getKind().isPrimitive()) {
            findings.add(DiagnosticId.RETURNED_OF_PRIMITIVE, selected.at(), method.name(), declared);
            return Optional.empty();
        }
        selected.value().stream()
                .filter(type -> type.getKind().isPrimitive() || !types.canBe(result.get(), type))
                .forEach(type ->
                        findings.add(DiagnosticId.NEVER_RETURNED, selected.at(), method.name(), type, result.get()));
        return Optional.of(new Selection.Returned(names(method, selected)));
    }

    private Optional<Selection.Criterion> results(
            DeclaredMethod method, DeclaredEvent event, Optional<TypeMirror> result) {
        if (result.isEmpty()) {
            findings.add(DiagnosticId.SELECTION_WITHOUT_RESULT, event.results().at(), "results", method.name());
            return Optional.empty();
        }
        Optional<PathResolver.Resolved> end = event.resultPath().value().isEmpty()
                ? Optional.of(new PathResolver.Resolved(List.of(), List.of(result.get())))
                : paths.resolve(List.of(result.get()), event.resultPath());
        return end.flatMap(resolved -> results(method, event, result.get(), resolved));
    }

    private Optional<Selection.Criterion> results(
            DeclaredMethod method, DeclaredEvent event, TypeMirror result, PathResolver.Resolved end) {
        List<Source.Step> steps = new ArrayList<>(end.steps());
        TypeMirror type = optionals.unwrap(end.known(), steps).get(0);
        Optional<TypeElement> enumType = facts.bounds(type).stream()
                .flatMap(bound -> facts.element(bound).stream())
                .filter(element -> element.getKind() == ElementKind.ENUM)
                .findFirst();
        if (enumType.isEmpty()) {
            findings.add(DiagnosticId.RESULTS_OF_NO_ENUM, event.results().at(), method.name(), type);
            return Optional.empty();
        }
        TypeMirror named = facts.types().erasure(enumType.get().asType());
        if (!visibility.check(named, event.results().at(), method.name())) {
            return Optional.empty();
        }
        List<String> constants = enumType.get().getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(member -> member.getSimpleName().toString())
                .toList();
        event.results().value().stream()
                .filter(name -> !constants.contains(name))
                .forEach(name -> unknown(event.results(), name, enumType.get(), constants));
        return Optional.of(new Selection.Results(
                Sources.of(facts, new Source.Result(), result, steps),
                TypeName.get(named),
                event.results().value()));
    }

    private void unknown(Written<?> results, String name, TypeElement type, List<String> constants) {
        Optional<String> meant = Suggestion.of(name, constants);
        if (meant.isPresent()) {
            findings.add(DiagnosticId.RESULT_MISSPELLED, results.at(), type.getSimpleName(), name, meant.get());
        } else {
            findings.add(
                    DiagnosticId.RESULT_UNKNOWN,
                    results.at(),
                    type.getSimpleName(),
                    name,
                    String.join(", ", constants));
        }
    }
}
