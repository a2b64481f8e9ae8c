package io.telewright.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.OutcomeRule;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
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
                .addParameter(type(), value);
        if (chained.stream().anyMatch(OutcomeRule::isUnchecked)) {
            code.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "unchecked")
                    .build());
        }
        boolean mayBeCancelled = ofException;
        for (int i = 0; i < chained.size(); i++) {
            OutcomeRule rule = chained.get(i);
            if (mayBeCancelled && rule.isAboveCancellations()) {
                spareCancellations(code, value);
                mayBeCancelled = false;
            }
            if (i < chained.size() - 1) {
                ask(code, lines(rule, value, errorType, names));
            } else {
                code.addStatement(lines(rule, value, errorType, names).apply("return $fits:L ? $answer:L : null"));
            }
        }
        return code.build();
    }

    private TypeName type() {
        return TypeName.get(ofException ? Throwable.class : Object.class);
    }

    /** An exception that is not a failure by default is judged only by the rules that name it. */
    private static void spareCancellations(MethodSpec.Builder code, String value) {
        code.beginControlFlow("if ($L instanceof $T)", value, CancellationException.class)
                .addStatement("return null")
                .endControlFlow();
    }

    private static void ask(MethodSpec.Builder code, Function<String, CodeBlock> lines) {
        code.beginControlFlow(lines.apply("if ($fits:L)"))
                .addStatement(lines.apply("$string:T $errorType:L = $answer:L"))
                .beginControlFlow(lines.apply("if ($errorType:L != null)"))
                .addStatement(lines.apply("return $errorType:L"))
                .endControlFlow()
                .endControlFlow();
    }

    /** Lines about one rule: whether the value fits it, and what it answers. */
    private Function<String, CodeBlock> lines(OutcomeRule rule, String value, String errorType, Names names) {
        boolean isOfAny = rule.runtimeType().equals(type());
        String taken = isOfAny ? value : names.variable(RuleCode.variable(rule));
        CodeBlock fits = isOfAny
                ? CodeBlock.of("$L != null", value)
                : CodeBlock.of("$L instanceof $T $L", value, rule.runtimeType(), taken);
        CodeBlock argument =
                rule.isUnchecked() ? CodeBlock.of("($T) $L", rule.parameter(), taken) : CodeBlock.of("$L", taken);
        CodeBlock answer = CodeBlock.of("$L($L)", rules.asking(rule, ofException), argument);
        Map<String, ?> holes = Map.of("string", String.class, "errorType", errorType, "fits", fits, "answer", answer);
        return template -> Lines.of(template, holes);
    }
}
