package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.MetricEmission;
import io.telewright.processor.model.Operation;
import java.util.Map;
import java.util.Optional;

/** The state that the emitters of one operation share: its variables, and the emitters of its values and events. */
final class OperationDraft {
    final Operation operation;
    final MethodDraft method;
    final ValueCode values;
    final NameCode names;
    final EventCode events;
    final MeasurementCode measurements;
    final SetAttributes setAttributes;

    OperationDraft(ClassDraft inClass, Operation operation) {
        this.operation = operation;
        method = new MethodDraft(
                inClass,
                operation,
                Variable.EVENT,
                Variable.ATTRIBUTES,
                Variable.BAGGAGE,
                Variable.BATCH,
                Variable.PARENT,
                Variable.CONTEXT,
                Variable.SPAN,
                Variable.SCOPE,
                Variable.STARTED,
                Variable.IN_FLIGHT,
                Variable.THROWN,
                Variable.CALLER,
                Variable.FAULT);
        values = new ValueCode(method);
        names = new NameCode(method, values);
        setAttributes = new SetAttributes(method, values);
        events = new EventCode(method, values, setAttributes);
        measurements = new MeasurementCode(method, values);
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

    /** The handler of a {@code try} around the telemetry of an operation. It reports the throwable. */
    MethodSpec.Builder catchFault(MethodSpec.Builder code) {
        return code.nextControlFlow(line("catch ($throwable:T $fault:L)", Map.of("throwable", Throwable.class)))
                .addStatement(line(
                        "$faults:T.report($type:T.class, $fault:L)",
                        Map.of("type", method.inClass().model().name())));
    }

    /** The handler of a {@code try} around the code that runs. */
    MethodSpec.Builder catchThrown(MethodSpec.Builder code) {
        return code.nextControlFlow(line("catch ($throwable:T $thrown:L)", Map.of("throwable", Throwable.class)));
    }

    private Optional<?> known(String hole) {
        return hole.equals("notAnError") ? Optional.of(notAnError()) : method.known(hole);
    }

    String name(Variable variable) {
        return method.name(variable);
    }

    /** The variable with the series of a metric of operations in flight that was incremented. */
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
