package io.telewright.processor.emit;

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

    /** Sets an attribute on a span, or on the builder of one. */
    void on(MethodSpec.Builder code, String target, Attribute attribute) {
        code.addStatement(
                "$L.setAttribute($L, $L)", target, method.fields().key(attribute.key()), values.telemetry(attribute));
    }
}
