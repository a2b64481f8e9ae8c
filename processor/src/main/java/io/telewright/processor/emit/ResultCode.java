package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.Selection;
import io.telewright.processor.model.Source;
import io.telewright.processor.model.Words;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that check whether a result leads to one of several constants. Each has a {@code try} of its own.
 */
final class ResultCode {
    private final ClassDraft inClass;

    ResultCode(ClassDraft inClass) {
        this.inClass = inClass;
    }

    /** The name of the method that checks whether a result selects an event. */
    String selecting(String event, Selection.Results results) {
        return inClass.helper(results, "selects" + Words.capitalized(event), name -> write(name, results));
    }

    private MethodSpec write(String name, Selection.Results results) {
        Names names = inClass.fields().names().ofVariables();
        String last = names.variable("result");
        MethodSpec.Builder code = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addTypeVariables(results.source().typeVariables())
                .returns(TypeName.BOOLEAN)
                .addParameter(results.source().type(), last)
                .beginControlFlow("try");
        Readers.suppressDeprecation(code, results.source());
        for (Source.Step step : results.source().steps()) {
            code.beginControlFlow("if ($L == null)", last)
                    .addStatement("return false")
                    .endControlFlow();
            String next = names.variable(Readers.stepName(step));
            code.addStatement("var $L = $L", next, Readers.follow(step, CodeBlock.of("$L", last)));
            last = next;
        }
        String fault = names.variable(Variable.FAULT.wanted());
        return code.addStatement("return $L", isOneOf(last, results))
                .nextControlFlow("catch ($T $L)", Throwable.class, fault)
                .addStatement(Lines.of(
                        "$faults:T.report($type:T.class, $fault:L)",
                        Map.of("type", inClass.model().name(), "fault", fault)))
                .addStatement("return false")
                .endControlFlow()
                .build();
    }

    private static CodeBlock isOneOf(String value, Selection.Results results) {
        return results.constants().stream()
                .map(constant -> CodeBlock.of("$L == $T.$L", value, results.enumType(), constant))
                .collect(CodeBlock.joining("$W|| "));
    }
}
