package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.telewright.processor.model.MetricEmission;
import io.telewright.processor.model.Operation;
import java.util.Map;
import java.util.Optional;

/** What the emitters of one operation share: its variables, and what writes its values and events. */
final class OperationDraft {
    final Operation operation;
    final MethodDraft method;
    final ValueCode values;
    final EventCode events;
    final MeasurementCode measurements;
    final SetAttributes setAttributes;

    OperationDraft(ClassDraft inClass, Operation operation) {
        this.operation = operation;
        method = new MethodDraft(
                inClass,
                operation,
                Variable.BATCH,
                Variable.PARENT,
                Variable.CONTEXT,
                Variable.SPAN,
                Variable.SCOPE,
                Variable.STARTED,
                Variable.IN_FLIGHT,
                Variable.THROWN,
                Variable.CALLER);
        values = new ValueCode(method);
        events = new EventCode(method, values);
        measurements = new MeasurementCode(method, values);
        setAttributes = new SetAttributes(method, values);
    }

    /** A line of the method; {@code notAnError} is an argument more if some exceptions are expected. */
    CodeBlock line(String template) {
        return line(template, Map.of());
    }

    /**
     * The same with more holes.
     *
     * @param holes what else the template mentions
     */
    CodeBlock line(String template, Map<String, ?> holes) {
        return Lines.of(template, holes, this::known);
    }

    private Optional<?> known(String hole) {
        return hole.equals("notAnError") ? Optional.of(notAnError()) : method.known(hole);
    }

    String name(Variable variable) {
        return method.name(variable);
    }

    /** The variable with the attributes that a metric of operations in flight was incremented with. */
    String inFlight(MetricEmission metric) {
        int index = operation.inFlight().indexOf(metric);
        return name(Variable.IN_FLIGHT) + (index == 0 ? "" : index + 1);
    }

    /** {@code , X_NOT_AN_ERROR} if some exceptions are expected. */
    private String notAnError() {
        return operation
                .emissions()
                .span()
                .filter(span -> !span.notAnError().isEmpty())
                .map(span -> new ConstantPart.NotAnError(span.notAnError(), operation.notAnErrorName()))
                .map(part -> ", " + method.fields().name(part))
                .orElse("");
    }
}
