package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.read.DeclaredInterface;
import io.telewright.processor.read.DeclaredRule;
import io.telewright.processor.read.RuleReader;
import io.telewright.processor.types.RuleTypes;
import io.telewright.processor.types.TypeFacts;
import io.telewright.processor.types.Visibility;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Decides between several outcome rules for one type. The rules of an interface replace those that it inherits. */
final class RulePrecedence {
    private final TypeFacts facts;
    private final Findings findings;
    private final DeclaredInterface declared;
    private final RuleTypes types;
    private final Visibility visible;
    private final VisibilityRules visibility;

    RulePrecedence(TypeFacts facts, Findings findings, DeclaredInterface declared) {
        this.facts = facts;
        this.findings = findings;
        this.declared = declared;
        types = new RuleTypes(facts);
        visible = new Visibility(facts.elements(), declared.element());
        visibility = new VisibilityRules(facts, findings, visible);
    }

    /** The rules that apply, in the order of their declarations. */
    List<ExecutableElement> winners() {
        checkClasses();
        List<DeclaredRule> rules = callable();
        List<ExecutableElement> winners = new ArrayList<>();
        Set<DeclaredRule> done = new HashSet<>();
        for (DeclaredRule rule : rules) {
            if (done.contains(rule)) {
                continue;
            }
            List<DeclaredRule> rivals = rules.stream()
                    .filter(other -> types.areOfOneType(rule.method(), other.method()))
                    .toList();
            done.addAll(rivals);
            winners.add(winner(rivals).method());
        }
        return List.copyOf(winners);
    }

    /**
     * The rules that generated code can call. A method that does not have the form of a rule is reported where it is
     * declared.
     */
    private List<DeclaredRule> callable() {
        Set<ExecutableElement> known = new HashSet<>();
        return declared.rules().rules().stream()
                .filter(rule -> RuleReader.canBeRule(rule.method()) && known.add(rule.method()))
                .filter(this::isCallable)
                .toList();
    }

    private boolean isCallable(DeclaredRule rule) {
        ExecutableElement method = rule.method();
        TypeElement owner = RuleTypes.owner(method);
        boolean accessible = method.getModifiers().contains(Modifier.PUBLIC) || visible.isHere(method);
        if (!accessible || !visible.sees(owner)) {
            findings.add(DiagnosticId.INVISIBLE_RULE, rule.at(), RuleTypes.label(method), visible.inPackage());
            return false;
        }
        return visibility.check(
                RuleTypes.parameter(method), rule.at(), method.getSimpleName().toString());
    }

    private DeclaredRule winner(List<DeclaredRule> rivals) {
        List<DeclaredRule> unbeaten = rivals.stream()
                .filter(rule -> rivals.stream().noneMatch(other -> beats(other, rule)))
                .toList();
        if (unbeaten.size() > 1) {
            twoRules(unbeaten.get(0), unbeaten.get(1));
        }
        return unbeaten.get(0);
    }

    private void twoRules(DeclaredRule first, DeclaredRule second) {
        boolean isOwn = second.through().equals(declared.element()) && !second.inClass();
        findings.add(
                isOwn ? DiagnosticId.TWO_OWN_RULES : DiagnosticId.TWO_RULES,
                second.at(),
                RuleTypes.label(first.method()),
                RuleTypes.label(second.method()),
                facts.types().erasure(RuleTypes.parameter(second.method())),
                declared.element().getSimpleName());
    }

    /** A rule of an interface replaces those of the classes that it names, and both replace inherited rules. */
    private boolean beats(DeclaredRule one, DeclaredRule other) {
        if (one.through().equals(other.through())) {
            return !one.inClass() && other.inClass();
        }
        return facts.types()
                .isSubtype(
                        facts.types().erasure(one.through().asType()),
                        facts.types().erasure(other.through().asType()));
    }

    private void checkClasses() {
        declared.rules().classes().ifPresent(classes -> {
            if (classes.value().isEmpty()) {
                findings.add(
                        DiagnosticId.NO_RULE_CLASSES,
                        classes.at(),
                        declared.element().getSimpleName());
            }
            new ListRules(findings).distinct("@ErrorType", classes);
            classes.value().stream()
                    .filter(this::hasNoRules)
                    .forEach(type -> findings.add(DiagnosticId.CLASS_WITHOUT_RULES, classes.at(), type));
        });
    }

    private boolean hasNoRules(TypeMirror type) {
        return facts.element(type).filter(element -> isClass(element.getKind())).isEmpty()
                || RuleReader.of(type).noneMatch(RuleReader::canBeRule);
    }

    private static boolean isClass(ElementKind kind) {
        return Stream.of(ElementKind.CLASS, ElementKind.INTERFACE, ElementKind.ENUM, ElementKind.RECORD)
                .anyMatch(kind::equals);
    }
}
