package io.telewright.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.OutcomeRule;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import javax.lang.model.element.Modifier;

/** Writes the method that asks rules one after the other, until one of them has an opinion. */
final class RuleChain {
    private final RuleCode rules;
    private final String asked;
    private final boolean ofException;

    /**
     * A chain of rules.
     *
     * @param asked the word for what they are asked about
     * @param ofException whether that is an exception rather than a result
     */
    RuleChain(RuleCode rules, String asked, boolean ofException) {
        this.rules = rules;
        this.asked = asked;
        this.ofException = ofException;
    }

    /** The name that the method should have. */
    String wantedName() {
        return asked + "ErrorType";
    }

    MethodSpec write(String name, List<OutcomeRule> chained) {
        Names names = rules.variables();
        String value = names.variable(asked);
        String errorType = names.variable(Variable.ERROR_TYPE.wanted());
        MethodSpec.Builder code = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(String.class)
                .addParameter(type(), value)
                .addStatement("$T $L = null", String.class, errorType);
        if (chained.stream().anyMatch(OutcomeRule::isUnchecked)) {
            code.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "unchecked")
                    .build());
        }
        boolean mayBeAnswered = false;
        boolean mayBeCancelled = ofException;
        for (OutcomeRule rule : chained) {
            if (mayBeCancelled && rule.isAboveCancellations()) {
                spareCancellations(code, value, errorType);
                mayBeCancelled = false;
            }
            ask(code, rule, value, errorType, mayBeAnswered, names);
            mayBeAnswered = true;
        }
        return code.addStatement("return $L", errorType).build();
    }

    private TypeName type() {
        return TypeName.get(ofException ? Throwable.class : Object.class);
    }

    /** What is no failure by default is only asked about by the rules that name it. */
    private static void spareCancellations(MethodSpec.Builder code, String value, String errorType) {
        code.beginControlFlow("if ($L instanceof $T)", value, CancellationException.class)
                .addStatement("return $L", errorType)
                .endControlFlow();
    }

    private void ask(
            MethodSpec.Builder code,
            OutcomeRule rule,
            String value,
            String errorType,
            boolean mayBeAnswered,
            Names names) {
        boolean isOfAny = rule.runtimeType().equals(type());
        String taken = isOfAny ? value : names.variable(RuleCode.variable(rule));
        Map<String, ?> holes = Map.of(
                "errorType",
                errorType,
                "value",
                value,
                "type",
                rule.runtimeType(),
                "taken",
                taken,
                "asking",
                rules.asking(rule, ofException),
                "argument",
                rule.isUnchecked() ? CodeBlock.of("($T) $L", rule.parameter(), taken) : taken);
        String unanswered = mayBeAnswered ? "$errorType:L == null && " : "";
        String test = isOfAny ? "$value:L != null" : "$value:L instanceof $type:T $taken:L";
        code.beginControlFlow(Lines.of("if (" + unanswered + test + ")", holes))
                .addStatement(Lines.of("$errorType:L = $asking:L($argument:L)", holes))
                .endControlFlow();
    }
}
