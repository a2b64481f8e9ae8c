package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Event;
import io.telewright.processor.model.Member;
import io.telewright.processor.model.OperationMetric;
import io.telewright.processor.model.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Writes a method around code that runs. */
final class OperationEmitter {
    private final OperationContext operation;
    private final MethodContext method;
    private final EndingEmitter ending;

    OperationEmitter(ClassContext inClass, Member.Operation member) {
        operation = new OperationContext(inClass, member);
        method = operation.method;
        ending = new EndingEmitter(operation);
    }

    MethodSpec emit() {
        MethodSpec.Builder code = method.head().write();
        skipIfDisabled(code);
        operation.operation.attributes().stream()
                .filter(this::isHeld)
                .forEach(attribute -> operation.setAttributes.hold(code, attribute));
        Optional<String> scope = start(code);
        Optional<CodeBlock> call = call();
        if (call.isPresent()) {
            run(code, call.get(), scope);
        } else {
            open(code, scope);
        }
        return code.build();
    }

    private void skipIfDisabled(MethodSpec.Builder code) {
        List<CodeBlock> parts = new ArrayList<>();
        if (operation.usesCurrentSpan()) {
            code.addStatement("$T $L = $T.current()", Library.SPAN, operation.span, Library.SPAN);
            parts.add(CodeBlock.of("!$L.isRecording()", operation.span));
        }
        if (operation.hasSpan()) {
            parts.add(CodeBlock.of(
                    "!$L.isEnabled()", method.fields().tracer(method.member().scope())));
        }
        operation
                .operation
                .metrics()
                .forEach(metric ->
                        parts.add(CodeBlock.of("!$L.isEnabled()", operation.instruments.of(metric.instrument()))));
        operation
                .operation
                .event()
                .filter(Event::onLog)
                .ifPresent(event -> parts.add(CodeBlock.of("!$L", operation.events.isLogged(event, Optional.empty()))));
        code.beginControlFlow("if ($L)", parts.stream().collect(CodeBlock.joining("$W&& ")));
        Optional<CodeBlock> call = call();
        if (call.isPresent()) {
            code.addStatement("$L$L", returnsVoid() ? "" : "return ", call.get());
            if (returnsVoid()) {
                code.addStatement("return");
            }
        } else {
            code.addStatement("return $T.none()", Library.OPEN_SPAN);
        }
        code.endControlFlow();
    }

    /** Whether an attribute is read once at the start, because it is needed at the end or more than once. */
    private boolean isHeld(Attribute attribute) {
        boolean atEnd = operation.neededAtEnd().contains(attribute);
        int atStart = (operation.hasSpan() ? 1 : 0)
                + (operation.operation.onCurrentSpan() ? 1 : 0)
                + (attribute.inMetrics() ? operation.inFlightMetrics().size() : 0)
                + (isInSpanName(attribute) ? 1 : 0);
        return (attribute.needsCare() && (atEnd || atStart > 1))
                || (atEnd && !attribute.source().typeVariables().isEmpty());
    }

    private boolean isInSpanName(Attribute attribute) {
        return operation
                .operation
                .span()
                .filter(span ->
                        span.name().written().contains("{" + attribute.key().name() + "}"))
                .isPresent();
    }

    private boolean returnsVoid() {
        return method.head().returnsVoid();
    }

    /** The call of the code that runs, unless that is what the caller does. */
    private Optional<CodeBlock> call() {
        Work work = operation.operation.work();
        if (work instanceof Work.Body body) {
            return Optional.of(CodeBlock.of("$L.$L()", method.parameter(body.index()), body.method()));
        }
        return work instanceof Work.Delegate ? Optional.of(method.head().call(Fields.DELEGATE)) : Optional.empty();
    }

    /** Starts what is to be measured; gives the variable with the scope that is to be closed. */
    private Optional<String> start(MethodSpec.Builder code) {
        Optional<String> scope = Optional.empty();
        if (operation.hasDuration()) {
            code.addStatement("long $L = $T.nanoTime()", operation.started, System.class);
        }
        if (operation.hasSpan()) {
            scope = Optional.of(new SpanEmitter(operation).start(code));
        } else if (operation.needsContext()) {
            code.addStatement("$T $L = $T.current()", Library.CONTEXT, operation.context, Library.CONTEXT);
        }
        if (operation.operation.onCurrentSpan()) {
            setOnCurrentSpan(code);
        }
        for (OperationMetric metric : operation.inFlightMetrics()) {
            code.addStatement(
                            "$T $L = $L",
                            Library.ATTRIBUTES,
                            operation.inFlight(metric),
                            new MetricAttributes(method, operation.values)
                                    .of(metric.instrument(), operation.operation.attributes(), Optional.empty()))
                    .addStatement(
                            "$T.add($L, 1, $L, $L)",
                            Library.MEASUREMENTS,
                            operation.instruments.of(metric.instrument()),
                            operation.inFlight(metric),
                            operation.context);
        }
        return scope;
    }

    private void setOnCurrentSpan(MethodSpec.Builder code) {
        List<Attribute> attributes = operation.operation.attributes();
        boolean maybeNotRecording = operation.needsContext() && !attributes.isEmpty();
        if (maybeNotRecording) {
            code.beginControlFlow("if ($L.isRecording())", operation.span);
        }
        attributes.forEach(attribute -> operation.setAttributes.on(code, operation.span, attribute));
        if (maybeNotRecording) {
            code.endControlFlow();
        }
    }

    private void run(MethodSpec.Builder code, CodeBlock call, Optional<String> scope) {
        if (operation.isPlain() && !operation.hasSpan()) {
            code.addStatement("$L$L", returnsVoid() ? "" : "return ", call);
            return;
        }
        code.beginControlFlow("try");
        if (operation.isPlain()) {
            code.addStatement("$L$L", returnsVoid() ? "" : "return ", call);
        } else {
            runAndEnd(code, call);
        }
        code.nextControlFlow("catch ($T $L)", Throwable.class, operation.thrown);
        if (operation.isPlain()) {
            code.addStatement(
                    "$T.fail($L, $L, $L$L)",
                    Library.SPANS,
                    operation.span,
                    method.logger(),
                    operation.thrown,
                    operation.notAnError());
        } else {
            code.addStatement(ending.call(Optional.empty(), Optional.of(operation.thrown)));
        }
        code.addStatement("throw $L", operation.thrown);
        if (scope.isPresent()) {
            code.nextControlFlow("finally");
            if (operation.isPlain()) {
                code.addStatement("$T.exit($L, $L)", Library.SPANS, scope.get(), operation.span);
            } else {
                code.addStatement("$T.exit($L)", Library.SPANS, scope.get());
            }
        }
        code.endControlFlow();
    }

    private void runAndEnd(MethodSpec.Builder code, CodeBlock call) {
        if (returnsVoid()) {
            code.addStatement(call).addStatement(ending.call(Optional.empty(), Optional.empty()));
            return;
        }
        String result = method.result();
        code.addStatement("$T $L = $L", method.member().signature().returns(), result, call);
        switch (operation.operation.ending()) {
            case AT_ONCE -> code.addStatement(ending.call(Optional.of(result), Optional.empty()));
            case WITH_STAGE -> code.addStatement(whenComplete(result, true));
            case DECIDED_AT_RUN_TIME -> {
                String stage = method.variable("stage");
                code.beginControlFlow("if ($L instanceof $T<?> $L)", result, CompletionStage.class, stage)
                        .addStatement(whenComplete(stage, ending.takesAnyResult()))
                        .nextControlFlow("else")
                        .addStatement(ending.call(Optional.of(result), Optional.empty()))
                        .endControlFlow();
            }
        }
        code.addStatement("return $L", result);
    }

    private CodeBlock whenComplete(String stage, boolean withValue) {
        String value = method.variable("value");
        return CodeBlock.of(
                "$T.whenComplete(\n$L, ($L, $L) -> $L)",
                Library.STAGES,
                stage,
                value,
                operation.thrown,
                ending.call(withValue ? Optional.of(value) : Optional.empty(), Optional.of(operation.thrown)));
    }

    private void open(MethodSpec.Builder code, Optional<String> scope) {
        CodeBlock opened =
                scope.map(variable -> CodeBlock.of("$L", variable)).orElse(CodeBlock.of("$T.noop()", Library.SCOPE));
        if (operation.hasEnding()) {
            code.addStatement(
                    "return new $T(\n$L, $L -> $L)",
                    Library.OPEN_OPERATION,
                    opened,
                    operation.thrown,
                    ending.call(Optional.empty(), Optional.of(operation.thrown)));
        } else if (operation.hasSpan()) {
            code.addStatement(
                    "return new $T($L, $L, $L$L)",
                    Library.OPEN_SPAN,
                    opened,
                    operation.span,
                    method.logger(),
                    operation.notAnError());
        } else {
            code.addStatement("return $T.none()", Library.OPEN_SPAN);
        }
    }
}
