package io.telewright.processor.emit;

import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.MetricEmission;
import java.util.List;
import java.util.Optional;

/** Writes what happens when an operation starts. */
final class StartEmitter {
    private final OperationContext operation;
    private final MethodContext method;

    StartEmitter(OperationContext operation) {
        this.operation = operation;
        method = operation.method;
    }

    /** Starts the clock and the span, or enters the context; gives the variable with the scope that is to be closed. */
    Optional<String> start(MethodSpec.Builder code) {
        Optional<String> scope = Optional.empty();
        if (operation.operation.isTimed() && !operation.operation.hasSpan()) {
            code.addStatement("long $L = $T.start()", operation.started, Library.DURATIONS);
        }
        if (operation.operation.hasSpan()) {
            new SpanEmitter(operation).start(code);
            scope = Optional.of(operation.scope);
        } else if (operation.operation.needsContext()) {
            scope = new ContextEmitter(operation).enter(code);
        }
        return scope;
    }

    /** Counts it among those in flight. */
    void countInFlight(MethodSpec.Builder code) {
        for (MetricEmission metric : operation.operation.inFlight()) {
            code.addStatement(
                            "$T $L = $L",
                            Library.ATTRIBUTES,
                            operation.inFlight(metric),
                            new MetricAttributes(method, operation.values).of(metric))
                    .addStatement(
                            "$T.add($L, 1, $L, $L)",
                            Library.MEASUREMENTS,
                            operation.instruments.of(metric.instrument()),
                            operation.inFlight(metric),
                            operation.context);
        }
    }

    /** Sets the attributes of the parameters on the caller's span if they are declared for it. */
    void setOnCurrentSpan(MethodSpec.Builder code) {
        if (operation.operation.emissions().currentSpan().isEmpty()) {
            return;
        }
        List<Attribute> attributes = operation.operation.arguments();
        boolean maybeNotRecording = operation.operation.recordsInContext() && !attributes.isEmpty();
        if (maybeNotRecording) {
            code.beginControlFlow("if ($T.isRecording($L))", Library.SPANS, operation.span);
        }
        attributes.forEach(attribute -> operation.setAttributes.on(code, operation.span, attribute));
        if (maybeNotRecording) {
            code.endControlFlow();
        }
    }
}
