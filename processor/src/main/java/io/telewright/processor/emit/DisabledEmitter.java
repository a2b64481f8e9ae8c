package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Crossing;
import io.telewright.processor.model.EventEmission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what an operation does while all its telemetry is disabled: it runs, and the context still crosses it. */
final class DisabledEmitter {
    private final OperationContext operation;
    private final MethodContext method;
    private final ContextEmitter context;
    private final Optional<CodeBlock> call;

    /** Takes the call of the code that runs, unless that is what the caller does. */
    DisabledEmitter(OperationContext operation, Optional<CodeBlock> call) {
        this.operation = operation;
        method = operation.method;
        context = new ContextEmitter(operation);
        this.call = call;
    }

    void emit(MethodSpec.Builder code) {
        if (operation.operation.emissions().useCurrentSpan()) {
            code.addStatement("$T $L = $T.current()", Library.SPAN, operation.span, Library.SPANS);
        }
        Crossing crossing = operation.operation.crossing();
        if (operation.operation.startsLater()
                && (crossing.changesContext() || crossing.injected().isPresent())) {
            return; // the context crosses with each subscription, so the publisher is decorated all the same
        }
        code.beginControlFlow("if ($L)", disabled());
        if (crossing.changesContext()) {
            runInContext(code);
        } else {
            context.inject(code, CodeBlock.of("$T.current()", Library.SCOPES));
            run(code);
        }
        code.endControlFlow();
    }

    private CodeBlock disabled() {
        List<CodeBlock> parts = new ArrayList<>();
        if (operation.operation.emissions().useCurrentSpan()) {
            parts.add(CodeBlock.of("!$T.isRecording($L)", Library.SPANS, operation.span));
        }
        if (operation.operation.hasSpan()) {
            parts.add(CodeBlock.of(
                    "!$T.isEnabled($L)",
                    Library.SPANS,
                    method.fields().tracer(method.member().scope())));
        }
        operation
                .operation
                .emissions()
                .metrics()
                .forEach(
                        metric -> parts.add(CodeBlock.of("!$L", operation.instruments.isEnabled(metric.instrument()))));
        operation.operation.emissions().events().stream()
                .filter(EventEmission::onLog)
                .forEach(event -> parts.add(CodeBlock.of("!$L", operation.events.isLogged(event, Optional.empty()))));
        return parts.stream().collect(CodeBlock.joining("$W&& "));
    }

    private void run(MethodSpec.Builder code) {
        if (call.isEmpty()) {
            code.addStatement("return $T.none()", Library.SCOPES);
        } else if (method.head().returnsVoid()) {
            code.addStatement(call.get()).addStatement("return");
        } else {
            code.addStatement("return $L", call.get());
        }
    }

    private void runInContext(MethodSpec.Builder code) {
        CodeBlock entered = context.untold(code);
        Crossing crossing = operation.operation.crossing();
        if (crossing.injected().isPresent()) {
            code.addStatement("$T $L = $L", Library.CONTEXT, operation.context, entered);
            entered = CodeBlock.of("$L", operation.context);
            context.inject(code, entered);
        }
        CodeBlock scope = CodeBlock.of("$T.enter($L)", Library.SCOPES, entered);
        if (call.isEmpty()) {
            code.addStatement("return $T.of($L)", Library.OPEN_CONTEXT, scope);
            return;
        }
        code.addStatement("$T $L = $L", Library.SCOPE, operation.scope, scope);
        code.beginControlFlow("try");
        run(code);
        code.nextControlFlow("finally")
                .addStatement("$T.exit($L)", Library.SCOPES, operation.scope)
                .endControlFlow();
    }
}
