package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.telewright.processor.model.AttributeUse;
import io.telewright.processor.model.EventEmission;
import java.util.Map;
import java.util.Optional;

/** Writes the statements that emit an event. */
final class EventCode {
    private final MethodDraft method;
    private final ValueCode values;

    EventCode(MethodDraft method, ValueCode values) {
        this.method = method;
        this.values = values;
    }

    /** The condition under which a log record of the current context goes anywhere. */
    CodeBlock isLogged(EventEmission event) {
        return isEnabled("$logger:L, $otelSeverity:T.$severity:L", event);
    }

    /** The condition under which a log record of the context of an operation goes anywhere. */
    CodeBlock isLoggedInContext(EventEmission event) {
        return isEnabled("$logger:L, $otelSeverity:T.$severity:L, $context:L", event);
    }

    /** The condition under which the span takes the event. */
    CodeBlock isOnSpan(EventEmission event) {
        return isEnabled("$span:L, $otelSeverity:T.$severity:L", event);
    }

    private CodeBlock isEnabled(String arguments, EventEmission event) {
        return method.line("$events:T.isEnabled(" + arguments + ")", Map.of("severity", event.severity()));
    }

    /**
     * Emits an event as a log record of the current context.
     *
     * @param exception its exception, if it has one
     */
    CodeBlock log(EventEmission event, Optional<CodeBlock> exception) {
        return log(event, CodeBlock.of(""), exception);
    }

    /**
     * Emits an event as a log record of the context of an operation.
     *
     * @param exception its exception, if it has one
     */
    CodeBlock logInContext(EventEmission event, Optional<CodeBlock> exception) {
        return log(event, method.line("\n.setContext($context:L)"), exception);
    }

    private CodeBlock log(EventEmission event, CodeBlock context, Optional<CodeBlock> exception) {
        CodeBlock body = event.body()
                .map(text -> CodeBlock.of("\n.setBody($L)", values.text(text)))
                .orElse(CodeBlock.of(""));
        return method.line(
                """
                $events:T.emit($logger:L.logRecordBuilder()
                .setEventName($name:S)
                .setSeverity($otelSeverity:T.$severity:L)$context:L$body:L$attributes:L$exception:L)""",
                Map.of(
                        "name", event.name(),
                        "severity", event.severity(),
                        "context", context,
                        "body", body,
                        "attributes", attributes(event, "setAttribute"),
                        "exception", argument(exception)));
    }

    /**
     * Adds an event to the span.
     *
     * @param exception its exception, if it has one
     */
    CodeBlock onSpan(EventEmission event, Optional<CodeBlock> exception) {
        CodeBlock attributes = event.attributes().isEmpty()
                ? CodeBlock.of("$T.empty()", Library.ATTRIBUTES)
                : CodeBlock.of("$T.builder()$L\n.build()", Library.ATTRIBUTES, attributes(event, "put"));
        return method.line(
                "$events:T.add($span:L, $name:S, $attributes:L$exception:L)",
                Map.of("name", event.name(), "attributes", attributes, "exception", argument(exception)));
    }

    private CodeBlock attributes(EventEmission event, String setter) {
        return event.attributes().stream()
                .map(AttributeUse::attribute)
                .map(attribute -> Lines.of(
                        "\n.$setter:L($key:L, $value:L)",
                        Map.of(
                                "setter", setter,
                                "key", method.fields().key(attribute.key()),
                                "value", values.telemetry(attribute))))
                .collect(CodeBlock.joining(""));
    }

    private static CodeBlock argument(Optional<CodeBlock> exception) {
        return exception.map(value -> CodeBlock.of(", $L", value)).orElse(CodeBlock.of(""));
    }
}
