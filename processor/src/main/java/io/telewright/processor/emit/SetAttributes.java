package io.telewright.processor.emit;

import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Attribute;
import java.util.Map;

/** Writes the statements that read an attribute into a variable, or set it on a span. */
final class SetAttributes {
    private final MethodDraft method;
    private final ValueCode values;

    SetAttributes(MethodDraft method, ValueCode values) {
        this.method = method;
        this.values = values;
    }

    /** Reads an attribute into a variable. */
    void hold(MethodSpec.Builder code, Attribute attribute) {
        Object value = values.raw(attribute);
        code.addStatement(Lines.of(
                "$type:T $variable:L = $value:L",
                Map.of("type", attribute.variableType(), "variable", method.hold(attribute), "value", value)));
    }

    /** Sets an attribute on a span, or on the builder of one. */
    void on(MethodSpec.Builder code, Variable target, Attribute attribute) {
        code.addStatement(Lines.of(
                "$target:L.setAttribute($key:L, $value:L)",
                Map.of(
                        "target", method.name(target),
                        "key", method.fields().key(attribute.key()),
                        "value", values.telemetry(attribute))));
    }
}
