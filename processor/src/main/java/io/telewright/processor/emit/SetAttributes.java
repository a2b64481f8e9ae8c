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

    /** Sets an attribute on the span. */
    void onSpan(MethodSpec.Builder code, Attribute attribute) {
        set(code, "$spans:T.set($span:L, $key:L, $value:L)", attribute);
    }

    /** Sets an attribute on the builder of a span. */
    void onBuilder(MethodSpec.Builder code, Attribute attribute) {
        set(code, "$spanBuilders:T.set($builder:L, $key:L, $value:L)", attribute);
    }

    /** Sets an attribute on a log record. */
    void onLogRecord(MethodSpec.Builder code, Attribute attribute) {
        set(code, "$events:T.set($event:L, $key:L, $value:L)", attribute);
    }

    /** Sets an attribute of a span event. */
    void onSpanEvent(MethodSpec.Builder code, Attribute attribute) {
        set(code, "$spanEvents:T.set($attributes:L, $key:L, $value:L)", attribute);
    }

    private void set(MethodSpec.Builder code, String template, Attribute attribute) {
        if (attribute.isDynamic()) {
            String all = template.replace(".set(", ".setAll(").replace(" $key:L,", "");
            code.addStatement(method.line(all, Map.of("value", values.raw(attribute))));
            return;
        }
        code.addStatement(method.line(
                template, Map.of("key", method.fields().key(attribute.key()), "value", values.telemetry(attribute))));
    }
}
