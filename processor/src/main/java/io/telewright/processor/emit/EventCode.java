package io.telewright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.EventEmission;
import java.util.Optional;

/** Writes the statements that emit an event. */
final class EventCode {
    private final MethodContext method;
    private final ValueCode values;
    private final String record;
    private final String attributes;

    EventCode(MethodContext method, ValueCode values) {
        this.method = method;
        this.values = values;
        record = method.variable("event");
        attributes = method.variable("attributes");
    }

    /** The condition under which the log record goes anywhere. */
    CodeBlock isLogged(EventEmission event, Optional<String> context) {
        return CodeBlock.of(
                "$T.isEnabled($L, $T.$L$L)",
                Library.EVENTS,
                method.logger(),
                Library.SEVERITY,
                event.severity(),
                context.map(variable -> ", " + variable).orElse(""));
    }

    /** The condition under which the span in a variable takes the event. */
    CodeBlock isOnSpan(EventEmission event, String span) {
        return CodeBlock.of("$T.isEnabled($L, $T.$L)", Library.SPAN_EVENTS, span, Library.SEVERITY, event.severity());
    }

    /**
     * Emits an event as a log record.
     *
     * @param context the variable with the context it belongs to, or none for the current one
     * @param exception the variable with its exception, if it has one
     */
    void log(MethodSpec.Builder code, EventEmission event, Optional<String> context, Optional<String> exception) {
        code.addStatement(
                "$T $L = $T.begin($L, $S, $T.$L$L)",
                Library.LOG_RECORD_BUILDER,
                record,
                Library.EVENTS,
                method.logger(),
                event.name(),
                Library.SEVERITY,
                event.severity(),
                argument(context));
        event.body()
                .ifPresent(body ->
                        code.addStatement("$T.setBody($L, $L)", Library.EVENTS, record, values.text(body, false)));
        event.attributes().forEach(use -> set(code, Library.EVENTS, record, use.attribute()));
        code.addStatement("$T.emit($L$L)", Library.EVENTS, record, argument(exception));
    }

    /** Adds an event to the span in a variable. */
    void onSpan(MethodSpec.Builder code, EventEmission event, String span, Optional<String> exception) {
        boolean bare = event.attributes().isEmpty();
        if (!bare) {
            code.addStatement("$T $L = $T.attributes()", Library.ATTRIBUTES_BUILDER, attributes, Library.SPAN_EVENTS);
            event.attributes().forEach(use -> set(code, Library.SPAN_EVENTS, attributes, use.attribute()));
        }
        code.addStatement(
                "$T.add($L, $S$L$L)",
                Library.SPAN_EVENTS,
                span,
                event.name(),
                bare ? "" : ", " + attributes,
                argument(exception));
    }

    private void set(MethodSpec.Builder code, ClassName support, String target, Attribute attribute) {
        new SetAttributes(method, values).set(code, support, target, attribute);
    }

    private static String argument(Optional<String> variable) {
        return variable.map(name -> ", " + name).orElse("");
    }
}
