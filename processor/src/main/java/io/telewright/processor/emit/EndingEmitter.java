package io.telewright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.DurationUnit;
import io.telewright.processor.model.EventEmission;
import io.telewright.processor.model.MetricEmission;
import io.telewright.processor.model.Source;
import io.telewright.processor.model.SpanEmission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.lang.model.element.Modifier;

/** Writes what happens when an operation ends: a method of its own, unless there is only a span to end. */
final class EndingEmitter {
    private final OperationContext operation;
    private final MethodContext method;

    EndingEmitter(OperationContext operation) {
        this.operation = operation;
        method = operation.method;
    }

    /** Whether the result may be of any type, so that what a stage completes with can take its place. */
    boolean takesAnyResult() {
        return resultType().filter(ClassName.get(Object.class)::equals).isPresent();
    }

    /**
     * The call that ends the operation.
     *
     * @param result the result, if there is one
     * @param thrown the variable with what was thrown, if something may have been
     */
    CodeBlock call(Optional<CodeBlock> result, Optional<String> thrown) {
        if (!operation.operation.hasEnding()) {
            return thrown.map(variable -> CodeBlock.of(
                            "$T.end($L, $L, $L$L)",
                            Library.SPANS,
                            operation.span,
                            method.logger(),
                            variable,
                            operation.notAnError()))
                    .orElseGet(() -> CodeBlock.of("$T.end($L)", Library.SPANS, operation.span));
        }
        List<CodeBlock> arguments = new ArrayList<>();
        parameters().keySet().forEach(name -> arguments.add(CodeBlock.of("$L", name)));
        if (resultType().isPresent()) {
            arguments.add(result.orElse(CodeBlock.of("null")));
        }
        arguments.add(CodeBlock.of("$L", thrown.orElse("null")));
        return CodeBlock.of("$L($L)", name(), arguments.stream().collect(CodeBlock.joining(",$W")));
    }

    /** The end of an operation that gives a result at once. A primitive one is boxed by support, which does not throw. */
    CodeBlock callWithResult() {
        TypeName type = method.member().signature().result();
        CodeBlock result = type.isPrimitive() && resultType().isPresent()
                ? CodeBlock.of("$T.of($L)", Library.BOXES, method.result())
                : CodeBlock.of("$L", method.result());
        return call(Optional.of(result), Optional.empty());
    }

    /** The report of a fault in what telemetry does beside the code that runs. */
    CodeBlock report() {
        return CodeBlock.of(
                "$T.report($T.class, $L)",
                Library.FAULTS,
                method.inClass().model().name(),
                operation.fault);
    }

    /** A function of a value and of what was thrown, either of which may be absent, that ends the operation. */
    CodeBlock lambda(boolean withValue) {
        String value = method.variable("value");
        return CodeBlock.of("($L, $L) -> $L", value, operation.thrown, callWith(value, withValue));
    }

    /** The same for a method that takes functions of any type, so that the function says what it is called with. */
    CodeBlock typedLambda(boolean withValue) {
        if (!withValue || resultType().isEmpty() || takesAnyResult()) {
            return lambda(withValue);
        }
        String value = method.variable("value");
        return CodeBlock.of(
                "($T $L, $T $L) -> $L",
                resultType().get(),
                value,
                Throwable.class,
                operation.thrown,
                callWith(value, true));
    }

    private CodeBlock callWith(String value, boolean withValue) {
        return call(
                withValue ? Optional.of(CodeBlock.of("$L", value)) : Optional.empty(), Optional.of(operation.thrown));
    }

    private String name() {
        return method.inClass().helper(method.member(), operation.operation.endingName(), this::write);
    }

    /** What the ending needs of the start, by name. */
    private Map<String, TypeName> parameters() {
        Map<String, TypeName> parameters = new LinkedHashMap<>();
        if (operation.operation.recordsInContext()) {
            parameters.put(operation.context, Library.CONTEXT);
        }
        if (operation.operation.hasSpan() || operation.operation.emissions().useCurrentSpan()) {
            parameters.put(operation.span, Library.SPAN);
        }
        if (operation.operation.isTimed()) {
            parameters.put(operation.started, TypeName.LONG);
        }
        operation
                .operation
                .inFlight()
                .forEach(metric -> parameters.put(operation.inFlight(metric), Library.ATTRIBUTES));
        for (Attribute attribute : operation.operation.keptForEnd()) {
            parameters.put(
                    method.origin(attribute),
                    method.isHeld(attribute)
                            ? attribute.variableType()
                            : attribute.source().type());
        }
        return parameters;
    }

    private Optional<TypeName> resultType() {
        return operation.operation.results().stream()
                .map(Attribute::source)
                .map(Source::type)
                .findFirst();
    }

    private MethodSpec write(String name) {
        MethodSpec.Builder code = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE);
        parameters().forEach((parameter, type) -> code.addParameter(type, parameter));
        operation.operation.results().stream()
                .findFirst()
                .ifPresent(result -> code.addTypeVariables(result.source().typeVariables())
                        .addParameter(result.source().type(), method.result()));
        code.addParameter(Throwable.class, operation.thrown).beginControlFlow("try");
        String outcome = method.variable("outcome");
        if (operation.operation.needsOutcome()) {
            code.addStatement(
                    "$T $L = $T.of($L$L)",
                    Library.OUTCOME,
                    outcome,
                    Library.OUTCOME,
                    operation.thrown,
                    operation.notAnError());
        }
        if (operation.operation.hasSpan()) {
            status(code, outcome);
        }
        operation.operation.heldAtEnd().forEach(attribute -> operation.setAttributes.hold(code, attribute));
        results(code);
        if (operation.operation.takesErrorType()) {
            String errorType = method.variable("errorType");
            code.addStatement("$T $L = $L.errorType($L)", String.class, errorType, outcome, operation.thrown);
            method.hold(Attribute.ERROR_TYPE, errorType);
        }
        List<EventEmission> events = operation.operation.emissions().events();
        if (!events.isEmpty()) {
            metrics(code); // before the events, whose processors may take their time
            events.forEach(event -> event(code, event, outcome));
        }
        if (operation.operation.hasSpan()) {
            code.addStatement("$T.end($L)", Library.SPANS, operation.span);
        }
        if (events.isEmpty()) {
            metrics(code); // after the end of the span, which tells its duration
        }
        return code.nextControlFlow("catch ($T $L)", Throwable.class, operation.fault)
                .addStatement(report())
                .endControlFlow()
                .build();
    }

    private void metrics(MethodSpec.Builder code) {
        operation.operation.emissions().metrics().forEach(metric -> code.addStatement(recorded(metric)));
    }

    private void status(MethodSpec.Builder code, String outcome) {
        code.beginControlFlow("if ($L.failed())", outcome)
                .addStatement("$T.fail($L, $L, $L)", Library.SPANS, operation.span, method.logger(), operation.thrown);
        if (operation
                .operation
                .emissions()
                .span()
                .filter(SpanEmission::okOnSuccess)
                .isPresent()) {
            code.nextControlFlow("else if ($L == $T.RETURNED)", outcome, Library.OUTCOME)
                    .addStatement("$T.succeed($L)", Library.SPANS, operation.span);
        }
        code.endControlFlow();
    }

    private void results(MethodSpec.Builder code) {
        List<Attribute> results = operation.operation.setAtEnd();
        if (!results.isEmpty()) {
            code.beginControlFlow(
                    "if ($L == null && $T.isRecording($L))", operation.thrown, Library.SPANS, operation.span);
            results.forEach(attribute -> operation.setAttributes.on(code, operation.span, attribute));
            code.endControlFlow();
        }
    }

    private CodeBlock recorded(MetricEmission metric) {
        String field = operation.instruments.of(metric.instrument());
        if (!metric.isAtEnd()) {
            return CodeBlock.of(
                    "$T.add($L, -1, $L, $L)",
                    Library.MEASUREMENTS,
                    field,
                    operation.inFlight(metric),
                    operation.context);
        }
        return CodeBlock.of(
                "$T.$L($L,$W$L,$W$L,$W$L)",
                Library.MEASUREMENTS,
                SignalEmitter.verb(metric.instrument()),
                field,
                metric.measure().time().map(this::duration).orElse(CodeBlock.of("1")),
                new MetricAttributes(method, operation.values).of(metric),
                operation.context);
    }

    private CodeBlock duration(DurationUnit unit) {
        CodeBlock call =
                operation.operation.hasSpan() ? CodeBlock.of("of($L, ", operation.span) : CodeBlock.of("since(");
        return CodeBlock.of(
                "$T.$L$L, $T.$L)", Library.DURATIONS, call, operation.started, TimeUnit.class, unit.timeUnit());
    }

    private void event(MethodSpec.Builder code, EventEmission event, String outcome) {
        CodeBlock condition = switch (event.when()) {
            case RETURN -> CodeBlock.of("$L.returned()$W&& ", outcome);
            case THROW -> CodeBlock.of("$L.failed()$W&& ", outcome);
            case ALWAYS -> CodeBlock.of("");
        };
        Optional<String> exception = switch (event.when()) {
            case RETURN -> Optional.empty();
            case THROW -> Optional.of(operation.thrown);
            case ALWAYS -> Optional.of(outcome + ".failed() ? " + operation.thrown + " : null");
        };
        if (event.onLog()) {
            code.beginControlFlow(
                    "if ($L$L)", condition, operation.events.isLogged(event, Optional.of(operation.context)));
            operation.events.log(code, event, Optional.of(operation.context), exception);
            code.endControlFlow();
        }
        if (event.onSpan()) {
            code.beginControlFlow("if ($L$L)", condition, operation.events.isOnSpan(event, operation.span));
            operation.events.onSpan(code, event, operation.span, exception);
            code.endControlFlow();
        }
    }
}
