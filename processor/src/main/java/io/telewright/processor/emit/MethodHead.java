package io.telewright.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.Signature;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The head of a method, with the names of its parameters, and a call of the same method of another object. */
final class MethodHead {
    private final Signature signature;
    private final List<String> parameters;

    MethodHead(Signature signature, Names names) {
        this.signature = signature;
        parameters = signature.parameters().stream()
                .map(parameter -> names.variable(decapitalized(parameter.name())))
                .toList();
    }

    /** A variable named like a class that the method uses would hide it. */
    private static String decapitalized(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    List<String> parameters() {
        return parameters;
    }

    boolean returnsVoid() {
        return signature.returns().equals(TypeName.VOID);
    }

    /** The statement that evaluates something and returns the value, if the method returns one. */
    CodeBlock returned(CodeBlock expression) {
        return CodeBlock.of("$L$L", returnsVoid() ? "" : "return ", expression);
    }

    MethodSpec.Builder write() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(signature.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariables(signature.typeVariables())
                .returns(signature.returns())
                .varargs(signature.isVarargs())
                .addExceptions(signature.thrown());
        if (signature.isDeprecated()) {
            method.addAnnotation(AnnotationSpec.builder(Deprecated.class).build());
        }
        for (int i = 0; i < parameters.size(); i++) {
            method.addParameter(signature.parameters().get(i).type(), parameters.get(i));
        }
        return method;
    }

    /**
     * Calls the method on another object with the same arguments; type variables are named if they cannot be inferred.
     */
    CodeBlock call(String target) {
        CodeBlock typeArguments = signature.isInferable()
                ? CodeBlock.of("")
                : signature.typeVariables().stream()
                        .map(variable -> CodeBlock.of("$T", variable))
                        .collect(CodeBlock.joining(", ", "<", ">"));
        CodeBlock arguments =
                parameters.stream().map(name -> CodeBlock.of("$L", name)).collect(CodeBlock.joining(",$W"));
        return Lines.of(
                "$target:L.$typeArguments:L$name:L($arguments:L)",
                Map.of(
                        "target",
                        target,
                        "typeArguments",
                        typeArguments,
                        "name",
                        signature.name(),
                        "arguments",
                        arguments));
    }
}
