package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.telewright.processor.model.AttributeUse;
import io.telewright.processor.model.EventEmission;
import java.util.Optional;

/** Writes the statements that emit an event. */
final class EventCode {
    private final MethodContext method;
    private final ValueCode values;

    EventCode(MethodContext method, ValueCode values) {
        this.method = method;
        this.values = values;
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
        return CodeBlock.of("$T.isEnabled($L, $T.$L)", Library.EVENTS, span, Library.SEVERITY, event.severity());
    }

    /**
     * Emits an event as a log record.
     *
     * @param context the variable with the context it belongs to, or none for the current one
     * @param exception the variable with its exception, if it has one
     */
    CodeBlock log(EventEmission event, Optional<String> context, Optional<String> exception) {
        CodeBlock.Builder record = CodeBlock.builder()
                .add("$L.logRecordBuilder()", method.logger())
                .add("\n.setEventName($S)", event.name())
                .add("\n.setSeverity($T.$L)", Library.SEVERITY, event.severity());
        context.ifPresent(variable -> record.add("\n.setContext($L)", variable));
        event.body().ifPresent(body -> record.add("\n.setBody($L)", values.text(body, false)));
        add(record, "setAttribute", event);
        return CodeBlock.of("$T.emit($L$L)", Library.EVENTS, record.build(), argument(exception));
    }

    /** Adds an event to the span in a variable. */
    CodeBlock onSpan(EventEmission event, String span, Optional<String> exception) {
        CodeBlock.Builder all = CodeBlock.builder();
        if (event.attributes().isEmpty()) {
            all.add("$T.empty()", Library.ATTRIBUTES);
        } else {
            all.add("$T.builder()", Library.ATTRIBUTES);
            add(all, "put", event);
            all.add("\n.build()");
        }
        return CodeBlock.of(
                "$T.add($L, $S, $L$L)", Library.EVENTS, span, event.name(), all.build(), argument(exception));
    }

    private void add(CodeBlock.Builder code, String setter, EventEmission event) {
        event.attributes().stream()
                .map(AttributeUse::attribute)
                .forEach(attribute -> code.add(
                        "\n.$L($L, $L)", setter, method.fields().key(attribute.key()), values.telemetry(attribute)));
    }

    private static String argument(Optional<String> exception) {
        return exception.map(variable -> ", " + variable).orElse("");
    }
}
