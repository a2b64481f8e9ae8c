package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.telewright.processor.model.MetricEmission;
import io.telewright.processor.model.Operation;

/** What the emitters of one operation share: its variables, and what it needs. */
final class OperationContext {
    final Operation operation;
    final MethodContext method;
    final ValueCode values;
    final EventCode events;
    final Instruments instruments;
    final SetAttributes setAttributes;

    final String baggage;
    final String batch;
    final String parent;
    final String context;
    final String span;
    final String scope;
    final String started;
    final String inFlight;
    final String thrown;
    final String caller;
    final String fault;

    OperationContext(ClassContext inClass, Operation operation) {
        this.operation = operation;
        method = new MethodContext(inClass, operation);
        values = new ValueCode(method);
        events = new EventCode(method, values);
        instruments = new Instruments(inClass);
        setAttributes = new SetAttributes(method, values);
        baggage = method.variable("baggage");
        batch = method.variable("batch");
        parent = method.variable("parent");
        context = method.variable("context");
        span = method.variable("span");
        scope = method.variable("scope");
        started = method.variable("started");
        inFlight = method.variable("inFlight");
        thrown = method.variable("thrown");
        caller = method.variable("caller");
        fault = method.variable("fault");
    }

    /** What reports call it. */
    String place() {
        return method.inClass().model().place(operation);
    }

    /** The variable with the attributes that a metric of calls in flight was incremented with. */
    String inFlight(MetricEmission metric) {
        int index = operation.inFlight().indexOf(metric);
        return index == 0 ? inFlight : inFlight + (index + 1);
    }

    /** {@code , X_NOT_AN_ERROR} if some exceptions are expected. */
    CodeBlock notAnError() {
        return operation
                .emissions()
                .span()
                .filter(traced -> !traced.notAnError().isEmpty())
                .map(traced -> CodeBlock.of(
                        ", $L", method.fields().notAnError(traced.notAnError(), operation.notAnErrorName())))
                .orElse(CodeBlock.of(""));
    }
}
