package io.telewright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Attribute;

/** Writes the statements that read an attribute into a variable, or set it on a span. */
final class SetAttributes {
    private final MethodContext method;
    private final ValueCode values;

    SetAttributes(MethodContext method, ValueCode values) {
        this.method = method;
        this.values = values;
    }

    /** Reads an attribute into a variable. */
    void hold(MethodSpec.Builder code, Attribute attribute) {
        String variable = method.variableBeside(attribute.variableName(), "Value");
        code.addStatement("$T $L = $L", attribute.variableType(), variable, values.raw(attribute));
        method.hold(attribute, variable);
    }

    /** Sets an attribute on a span. */
    void on(MethodSpec.Builder code, String span, Attribute attribute) {
        set(code, Library.SPANS, span, attribute);
    }

    /** Sets an attribute on what takes it by a method of support. */
    void set(MethodSpec.Builder code, ClassName support, String target, Attribute attribute) {
        code.addStatement(
                "$T.set($L, $L, $L)",
                support,
                target,
                method.fields().key(attribute.key()),
                values.telemetry(attribute));
    }
}
