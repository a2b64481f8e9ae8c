package io.telewright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Event;
import io.telewright.processor.model.Instrument;
import io.telewright.processor.model.OperationMetric;
import io.telewright.processor.model.Source;
import io.telewright.processor.model.TimeUnits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
     * @param result the variable with the result, if there is one
     * @param thrown the variable with what was thrown, if something may have been
     */
    CodeBlock call(Optional<String> result, Optional<String> thrown) {
        if (!operation.hasEnding()) {
            return thrown.map(variable -> CodeBlock.of(
                            "$T.end($L, $L, $L$L)",
                            Library.SPANS,
                            operation.span,
                            method.logger(),
                            variable,
                            operation.notAnError()))
                    .orElseGet(() -> CodeBlock.of("$T.end($L)", Library.SPANS, operation.span));
        }
        List<String> arguments = new ArrayList<>(parameters().keySet());
        if (resultType().isPresent()) {
            arguments.add(result.orElse("null"));
        }
        arguments.add(thrown.orElse("null"));
        return CodeBlock.of(
                "$L($L)",
                name(),
                arguments.stream().map(name -> CodeBlock.of("$L", name)).collect(CodeBlock.joining(",$W")));
    }

    /** A function of a value and of what was thrown, either of which may be absent, that ends the operation. */
    CodeBlock lambda(boolean withValue) {
        String value = method.variable("value");
        return CodeBlock.of("($L, $L) -> $L", value, operation.thrown, callWith(value, withValue));
    }

    /** The same where no parameter of the method that takes the function tells the type of the value. */
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
        return call(withValue ? Optional.of(value) : Optional.empty(), Optional.of(operation.thrown));
    }

    private String name() {
        String wanted = method.member().signature().name() + "Ended";
        return method.inClass().helper(method.member(), wanted, this::write);
    }

    /** What the ending needs of the start, by name. */
    private Map<String, TypeName> parameters() {
        Map<String, TypeName> parameters = new LinkedHashMap<>();
        if (operation.needsContext()) {
            parameters.put(operation.context, Library.CONTEXT);
        }
        if (operation.hasSpan() || operation.usesCurrentSpan()) {
            parameters.put(operation.span, Library.SPAN);
        }
        if (operation.hasDuration()) {
            parameters.put(operation.started, TypeName.LONG);
        }
        operation.inFlightMetrics().forEach(metric -> parameters.put(operation.inFlight(metric), Library.ATTRIBUTES));
        for (Attribute attribute : operation.neededAtEnd()) {
            parameters.put(
                    method.origin(attribute),
                    method.isHeld(attribute)
                            ? ValueCode.rawType(attribute)
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
        code.addParameter(Throwable.class, operation.thrown);
        String outcome = method.variable("outcome");
        if (operation.hasSpan()
                || operation.needsErrorType()
                || operation.operation.event().isPresent()) {
            code.addStatement(
                    "$T $L = $T.of($L$L)",
                    Library.OUTCOME,
                    outcome,
                    Library.OUTCOME,
                    operation.thrown,
                    operation.notAnError());
        }
        if (operation.hasSpan()) {
            status(code, outcome);
        }
        operation.operation.results().stream()
                .filter(operation::isReadAgainAtEnd)
                .forEach(attribute -> operation.setAttributes.hold(code, attribute));
        results(code);
        Optional<String> errorType = Optional.empty();
        if (operation.needsErrorType()) {
            errorType = Optional.of(method.variable("errorType"));
            code.addStatement("$T $L = $L.errorType($L)", String.class, errorType.get(), outcome, operation.thrown);
        }
        Optional<Event> event = operation.operation.event();
        if (event.isPresent()) {
            metrics(code, errorType); // before the event, whose processors may take their time
            event(code, event.get(), outcome, errorType);
        }
        if (operation.hasSpan()) {
            code.addStatement("$T.end($L)", Library.SPANS, operation.span);
        }
        if (event.isEmpty()) {
            metrics(code, errorType); // after the end of the span, which tells its duration
        }
        return code.build();
    }

    private void metrics(MethodSpec.Builder code, Optional<String> errorType) {
        for (OperationMetric metric : operation.operation.metrics()) {
            code.addStatement(recorded(metric, errorType));
        }
    }

    private void status(MethodSpec.Builder code, String outcome) {
        code.beginControlFlow("if ($L.failed())", outcome)
                .addStatement("$T.fail($L, $L, $L)", Library.SPANS, operation.span, method.logger(), operation.thrown);
        if (method.inClass().model().surroundings().okOnSuccess()) {
            code.nextControlFlow("else if ($L == $T.RETURNED)", outcome, Library.OUTCOME)
                    .addStatement("$T.succeed($L)", Library.SPANS, operation.span);
        }
        code.endControlFlow();
    }

    private void results(MethodSpec.Builder code) {
        List<Attribute> results = operation.operation.results();
        if (!results.isEmpty() && (operation.hasSpan() || operation.operation.onCurrentSpan())) {
            code.beginControlFlow("if ($L == null && $L.isRecording())", operation.thrown, operation.span);
            results.forEach(attribute -> operation.setAttributes.on(code, operation.span, attribute));
            code.endControlFlow();
        }
    }

    private List<Attribute> attributes() {
        return Stream.concat(operation.operation.attributes().stream(), operation.operation.results().stream())
                .toList();
    }

    private CodeBlock recorded(OperationMetric metric, Optional<String> errorType) {
        Instrument instrument = metric.instrument();
        String field = operation.instruments.of(instrument);
        if (metric.isInFlight()) {
            return CodeBlock.of(
                    "$T.add($L, -1, $L, $L)",
                    Library.MEASUREMENTS,
                    field,
                    operation.inFlight(metric),
                    operation.context);
        }
        CodeBlock value = instrument.kind() == Instrument.Kind.HISTOGRAM ? duration(instrument) : CodeBlock.of("1");
        return CodeBlock.of(
                "$T.$L($L,$W$L,$W$L,$W$L)",
                Library.MEASUREMENTS,
                SignalEmitter.verb(instrument),
                field,
                value,
                new MetricAttributes(method, operation.values).of(instrument, attributes(), errorType),
                operation.context);
    }

    private CodeBlock duration(Instrument instrument) {
        CodeBlock call = operation.hasSpan() ? CodeBlock.of("of($L, ", operation.span) : CodeBlock.of("since(");
        return CodeBlock.of(
                "$T.$L$L, $T.$L)",
                Library.DURATIONS,
                call,
                operation.started,
                TimeUnit.class,
                TimeUnits.of(instrument.unit()).orElseThrow());
    }

    private void event(MethodSpec.Builder code, Event event, String outcome, Optional<String> errorType) {
        CodeBlock condition = switch (event.when()) {
            case RETURN -> CodeBlock.of("$L.returned()$W&& ", outcome);
            case THROW -> CodeBlock.of("$L.failed()$W&& ", outcome);
            case ALWAYS -> CodeBlock.of("");
        };
        Optional<String> type = event.when() == Event.When.RETURN ? Optional.empty() : errorType;
        Optional<String> exception = switch (event.when()) {
            case RETURN -> Optional.empty();
            case THROW -> Optional.of(operation.thrown);
            case ALWAYS -> Optional.of(outcome + ".failed() ? " + operation.thrown + " : null");
        };
        if (event.onLog()) {
            code.beginControlFlow(
                            "if ($L$L)", condition, operation.events.isLogged(event, Optional.of(operation.context)))
                    .addStatement(
                            operation.events.log(event, attributes(), Optional.of(operation.context), type, exception))
                    .endControlFlow();
        }
        if (event.onSpan()) {
            code.beginControlFlow("if ($L$L)", condition, operation.events.isOnSpan(event, operation.span))
                    .addStatement(operation.events.onSpan(event, attributes(), operation.span, type, exception))
                    .endControlFlow();
        }
    }
}
