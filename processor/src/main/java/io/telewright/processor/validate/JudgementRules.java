package io.telewright.processor.validate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Judgement;
import io.telewright.processor.model.OutcomeRule;
import io.telewright.processor.model.Work;
import io.telewright.processor.read.DeclaredInterface;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.DeclaredRule;
import io.telewright.processor.types.RuleFit;
import io.telewright.processor.types.RuleTypes;
import io.telewright.processor.types.TypeFacts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Decides which outcome rules apply to each operation of an interface, and in which order they are asked. */
final class JudgementRules {
    private final Findings findings;
    private final DeclaredInterface declared;
    private final RuleTypes types;
    private final RuleFit fit;
    private final List<ExecutableElement> rules;
    private final Set<ExecutableElement> used = new HashSet<>();

    JudgementRules(TypeFacts facts, Findings findings, DeclaredInterface declared) {
        this.findings = findings;
        this.declared = declared;
        types = new RuleTypes(facts);
        fit = new RuleFit(facts, types);
        rules = types.mostSpecificFirst(new RulePrecedence(facts, findings, declared).winners());
    }

    /**
     * What decides whether an operation failed.
     *
     * @param result the type of its result, if it has one value
     */
    Judgement judgement(DeclaredMethod method, Optional<TypeMirror> result, Work work) {
        Optional<TypeMirror> judged = work instanceof Work.UntilClosed
                ? Optional.empty()
                : result.filter(type -> type.getKind() != TypeKind.VOID)
                        .map(type -> method.type().getReturnType().getKind().isPrimitive()
                                ? method.type().getReturnType()
                                : type);
        return new Judgement(
                models(rules.stream()
                        .filter(rule -> !types.isOfException(rule))
                        .filter(rule ->
                                judged.filter(type -> isFor(rule, type, method)).isPresent())
                        .toList()),
                models(rules.stream().filter(types::isOfException).toList()));
    }

    /** A rule that was not written for this interface is not asked where its type arguments are unknown. */
    private boolean isFor(ExecutableElement rule, TypeMirror result, DeclaredMethod method) {
        RuleFit.Fit found = fit.of(rule, result);
        Optional<DeclaredRule> ofInterface = declared.rules().rules().stream()
                .filter(other -> found == RuleFit.Fit.UNKNOWN)
                .filter(other -> other.method().equals(rule) && isOwn(other))
                .findFirst();
        ofInterface.ifPresent(own -> new TypeFindings(findings)
                .add(
                        DiagnosticId.RULE_OF_ARGUMENTS,
                        own.at(),
                        result,
                        RuleTypes.label(rule),
                        method.name(),
                        result,
                        TypeName.get(types.atRunTime(rule))));
        return found == RuleFit.Fit.BY_CLASS || ofInterface.isPresent();
    }

    private List<OutcomeRule> models(List<ExecutableElement> asked) {
        used.addAll(asked);
        return asked.stream().map(this::model).toList();
    }

    private OutcomeRule model(ExecutableElement rule) {
        return new OutcomeRule(
                ClassName.get(RuleTypes.owner(rule)),
                rule.getSimpleName().toString(),
                TypeName.get(RuleTypes.parameter(rule)),
                TypeName.get(types.atRunTime(rule)),
                label(rule),
                types.isAboveCancellations(rule));
    }

    private String label(ExecutableElement rule) {
        boolean isUnique = rules.stream()
                .allMatch(other -> other.equals(rule) || !RuleTypes.label(other).equals(RuleTypes.label(rule)));
        return isUnique ? RuleTypes.label(rule) : RuleTypes.fullLabel(rule);
    }

    /**
     * Reports the rules of the interface itself that no operation uses. Other rules may be for other interfaces, too.
     */
    void unused() {
        declared.rules().rules().stream()
                .filter(rule -> isOwn(rule) && rules.contains(rule.method()) && !used.contains(rule.method()))
                .forEach(rule -> findings.add(
                        DiagnosticId.UNUSED_RULE,
                        rule.at(),
                        rule.method().getSimpleName(),
                        declared.element().getSimpleName(),
                        RuleTypes.parameter(rule.method())));
    }

    private boolean isOwn(DeclaredRule rule) {
        return rule.through().equals(declared.element()) && !rule.inClass();
    }
}
