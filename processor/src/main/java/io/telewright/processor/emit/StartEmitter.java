package io.telewright.processor.emit;

import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.MetricEmission;
import io.telewright.processor.model.Operation;
import java.util.List;
import java.util.Map;

/** Writes the code that runs when an operation starts. */
final class StartEmitter {
    private final OperationDraft draft;
    private final Operation operation;

    StartEmitter(OperationDraft draft) {
        this.draft = draft;
        operation = draft.operation;
    }

    /** Writes all of it, for an operation that starts with the call. Returns whether there is a scope to close. */
    boolean emit(MethodSpec.Builder code) {
        boolean hasScope = start(code);
        setOnCurrentSpan(code);
        countInFlight(code);
        return hasScope;
    }

    /** Starts the clock and the span, or enters the context. Returns whether there is a scope to close. */
    boolean start(MethodSpec.Builder code) {
        if (operation.hasSpan()) {
            new SpanEmitter(draft).start(code);
            return true;
        }
        if (operation.isTimed()) {
            code.addStatement(draft.line("long $started:L = $durations:T.start()"));
        }
        return operation.needsContext() && new ContextEmitter(draft).enter(code);
    }

    /** Counts it among those in flight. */
    void countInFlight(MethodSpec.Builder code) {
        for (MetricEmission metric : operation.inFlight()) {
            String counted = draft.inFlight(metric);
            code.addStatement(Lines.of(
                            "$object:T $counted:L = $series:L",
                            Map.of(
                                    "object",
                                    Object.class,
                                    "counted",
                                    counted,
                                    "series",
                                    draft.measurements.series(metric))))
                    .addStatement(draft.measurements.inFlight(metric, 1, counted));
        }
    }

    /** Sets the attributes of the parameters on the caller's span if they are declared for it. */
    void setOnCurrentSpan(MethodSpec.Builder code) {
        if (operation.emissions().currentSpan().isEmpty()) {
            return;
        }
        List<Attribute> attributes = operation.arguments();
        boolean maybeNotRecording = operation.recordsInContext() && !attributes.isEmpty();
        if (maybeNotRecording) {
            code.beginControlFlow(draft.line("if ($spans:T.isRecording($span:L))"));
        }
        attributes.forEach(attribute -> draft.setAttributes.onSpan(code, attribute));
        if (maybeNotRecording) {
            code.endControlFlow();
        }
    }
}
