package io.telewright.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.OutcomeRule;
import io.telewright.processor.model.Words;
import javax.lang.model.element.Modifier;

/** Writes methods that each ask one rule, within a {@code try} of their own, because a rule is code of the user. */
final class RuleCode {
    private final ClassDraft inClass;

    RuleCode(ClassDraft inClass) {
        this.inClass = inClass;
    }

    /** The names of variables in a method of the class. */
    Names variables() {
        return inClass.fields().names().ofVariables();
    }

    /**
     * The name of the method that asks a rule.
     *
     * @param ofException whether it is asked about an exception, which counts as a failure if the rule throws
     */
    String asking(OutcomeRule rule, boolean ofException) {
        return inClass.helper(
                rule,
                "errorTypeOf" + Words.capitalized(simpleName(rule.runtimeType())),
                name -> write(name, rule, ofException));
    }

    private MethodSpec write(String name, OutcomeRule rule, boolean ofException) {
        Names names = variables();
        String asked = names.variable(variable(rule));
        String fault = names.variable(Variable.FAULT.wanted());
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(String.class)
                .addParameter(rule.parameter(), asked)
                .beginControlFlow("try")
                .addStatement("return $T.$L($L)", rule.owner(), rule.method(), asked)
                .nextControlFlow("catch ($T $L)", Throwable.class, fault)
                .addStatement(
                        "$T.report($T.class,$W$S,$W$L)",
                        Library.FAULTS,
                        inClass.model().name(),
                        rule.label(),
                        fault)
                .addStatement(
                        ofException
                                ? CodeBlock.of("return $T.className($L)", Library.OUTCOME, asked)
                                : CodeBlock.of("return null"))
                .endControlFlow()
                .build();
    }

    /** The name of the variable with the object that a rule judges. */
    static String variable(OutcomeRule rule) {
        return Words.camel(Words.snake(simpleName(rule.runtimeType())));
    }

    private static String simpleName(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return simpleName(array.componentType()) + "Array";
        }
        if (type instanceof ParameterizedTypeName generic) {
            return generic.rawType().simpleName();
        }
        return type instanceof ClassName name ? name.simpleName() : type.toString();
    }
}
