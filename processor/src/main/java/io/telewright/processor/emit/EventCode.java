package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.EventEmission;
import java.util.Map;
import java.util.Optional;

/** Writes the statements that emit an event. */
final class EventCode {
    private final MethodDraft method;
    private final ValueCode values;
    private final SetAttributes setAttributes;

    EventCode(MethodDraft method, ValueCode values, SetAttributes setAttributes) {
        this.method = method;
        this.values = values;
        this.setAttributes = setAttributes;
    }

    /** The condition under which a log record of the current context goes anywhere. */
    CodeBlock isLogged(EventEmission event) {
        return isEnabled("$events:T.isEnabled($logger:L, $otelSeverity:T.$severity:L)", event);
    }

    /** The condition under which a log record of the context of an operation goes anywhere. */
    CodeBlock isLoggedInContext(EventEmission event) {
        return isEnabled("$events:T.isEnabled($logger:L, $otelSeverity:T.$severity:L, $context:L)", event);
    }

    /** The condition under which the span takes the event. */
    CodeBlock isOnSpan(EventEmission event) {
        return isEnabled("$spanEvents:T.isEnabled($span:L, $otelSeverity:T.$severity:L)", event);
    }

    private CodeBlock isEnabled(String template, EventEmission event) {
        return method.line(template, Map.of("severity", event.severity()));
    }

    /**
     * Emits an event as a log record of the current context.
     *
     * @param exception its exception, if it has one
     */
    void log(MethodSpec.Builder code, EventEmission event, Optional<CodeBlock> exception) {
        log(code, event, "", exception);
    }

    /**
     * Emits an event as a log record of the context of an operation.
     *
     * @param exception its exception, if it has one
     */
    void logInContext(MethodSpec.Builder code, EventEmission event, Optional<CodeBlock> exception) {
        log(code, event, ", $context:L", exception);
    }

    private void log(MethodSpec.Builder code, EventEmission event, String context, Optional<CodeBlock> exception) {
        code.addStatement(method.line(
                "$otelLogRecordBuilder:T $event:L = $events:T.begin($logger:L, $name:S, $otelSeverity:T.$severity:L"
                        + context + ")",
                Map.of("name", event.name(), "severity", event.severity())));
        code.addStatement(
                method.line("$events:T.setBody($event:L, $body:L)", Map.of("body", values.text(event.body()))));
        event.attributes().forEach(use -> setAttributes.onLogRecord(code, use.attribute()));
        code.addStatement(
                method.line("$events:T.emit($event:L$exception:L)", Map.of("exception", argument(exception))));
    }

    /**
     * Adds an event to the span.
     *
     * @param exception its exception, if it has one
     */
    void onSpan(MethodSpec.Builder code, EventEmission event, Optional<CodeBlock> exception) {
        Map<String, ?> holes = Map.of("name", event.name(), "exception", argument(exception));
        if (event.attributes().isEmpty()) {
            code.addStatement(method.line("$spanEvents:T.add($span:L, $name:S$exception:L)", holes));
            return;
        }
        code.addStatement(method.line("$otelAttributesBuilder:T $attributes:L = $spanEvents:T.attributes()"));
        event.attributes().forEach(use -> setAttributes.onSpanEvent(code, use.attribute()));
        code.addStatement(method.line("$spanEvents:T.add($span:L, $name:S, $attributes:L$exception:L)", holes));
    }

    private static CodeBlock argument(Optional<CodeBlock> exception) {
        return exception.map(value -> CodeBlock.of(", $L", value)).orElse(CodeBlock.of(""));
    }
}
