package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.EventEmission;
import io.telewright.processor.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what an operation does while all its telemetry is disabled: it runs, and still passes the context on. */
final class DisabledEmitter {
    private final OperationDraft draft;
    private final Operation operation;
    private final ContextEmitter context;
    private final Optional<CodeBlock> call;

    /** Takes the call of the code that runs, unless the caller makes that call. */
    DisabledEmitter(OperationDraft draft, Optional<CodeBlock> call) {
        this.draft = draft;
        operation = draft.operation;
        context = new ContextEmitter(draft);
        this.call = call;
    }

    void emit(MethodSpec.Builder code) {
        if (operation.emissions().useCurrentSpan()) {
            code.addStatement(draft.line("$otelSpan:T $span:L = $spans:T.current()"));
        }
        if (operation.isAlwaysDecorated()) {
            return;
        }
        code.beginControlFlow("if ($L)", disabled());
        if (operation.crossing().changesContext()) {
            runInContext(code);
        } else {
            context.inject(code, draft.line("$scopes:T.current()"));
            run(code);
        }
        code.endControlFlow();
    }

    private CodeBlock disabled() {
        List<CodeBlock> parts = new ArrayList<>();
        if (operation.emissions().useCurrentSpan()) {
            parts.add(draft.line("$spans:T.isRecording($span:L)"));
        }
        if (operation.hasSpan()) {
            parts.add(draft.line("$spans:T.isEnabled($tracer:L)"));
        }
        operation.emissions().metrics().forEach(metric -> parts.add(draft.measurements.isEnabled(metric)));
        operation.emissions().events().stream()
                .filter(EventEmission::onLog)
                .forEach(event -> parts.add(draft.events.isLogged(event)));
        return parts.stream().distinct().map(part -> CodeBlock.of("!$L", part)).collect(CodeBlock.joining("$W&& "));
    }

    private void run(MethodSpec.Builder code) {
        if (call.isEmpty()) {
            code.addStatement("return $T.none()", Library.SCOPES);
        } else if (draft.method.head().returnsVoid()) {
            code.addStatement(call.get()).addStatement("return");
        } else {
            code.addStatement("return $L", call.get());
        }
    }

    private void runInContext(MethodSpec.Builder code) {
        code.addStatement(draft.line(
                "$otelContext:T $context:L = $entered:L", Map.of("entered", context.withoutTelemetry(code))));
        context.inject(code, draft.line("$context:L"));
        if (call.isEmpty()) {
            code.addStatement(draft.line("return $openContext:T.of($scopes:T.enter($context:L))"));
            return;
        }
        code.addStatement(draft.line("$otelScope:T $scope:L = $scopes:T.enter($context:L)"))
                .beginControlFlow("try");
        run(code);
        code.nextControlFlow("finally")
                .addStatement(draft.line("$scopes:T.exit($scope:L, $context:L)"))
                .endControlFlow();
    }
}
