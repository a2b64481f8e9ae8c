package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Ending;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Writes what becomes of a result: what ends the operation depends on the {@link Ending} of the call. */
final class ReturnEmitter {
    private final OperationDraft draft;
    private final Ending.OfCall ending;
    private final EndingCall end;

    ReturnEmitter(OperationDraft draft, Ending.OfCall ending) {
        this.draft = draft;
        this.ending = ending;
        end = new EndingCall(draft);
    }

    void emit(MethodSpec.Builder code, CodeBlock call) {
        code.addStatement(draft.line(
                "$type:T $result:L = $call:L",
                Map.of("type", draft.operation.signature().result(), "call", call)));
        switch (ending) {
            case AT_ONCE -> code.addStatement(atOnce());
            case WITH_STAGE -> code.addStatement(withStage(draft.name(Variable.RESULT), true));
            case WITH_LISTENABLE_FUTURE -> code.addStatement(withListenableFuture());
            case DECIDED_AT_RUN_TIME -> decidedAtRunTime(code);
        }
        code.addStatement(draft.line("return $result:L"));
    }

    private CodeBlock atOnce() {
        return end.of(Optional.of(draft.name(Variable.RESULT)), Optional.empty());
    }

    private CodeBlock withStage(String stage, boolean withValue) {
        return draft.line(
                "$completionStages:T.whenComplete(\n$stage:L, $ending:L)",
                Map.of("stage", stage, "ending", end.lambda(withValue)));
    }

    private CodeBlock withListenableFuture() {
        return draft.line(
                "$listenableFutures:T.whenDone(\n$result:L, $future:T::addListener, $ending:L)",
                Map.of("future", Ending.LISTENABLE_FUTURE, "ending", end.lambda(true)));
    }

    private void decidedAtRunTime(MethodSpec.Builder code) {
        String stage = draft.method.declare(Variable.STAGE);
        code.beginControlFlow(draft.line(
                        "if ($result:L instanceof $type:T<?> $stage:L)", Map.of("type", CompletionStage.class)))
                .addStatement(withStage(stage, end.takesAnyResult()))
                .nextControlFlow("else")
                .addStatement(atOnce())
                .endControlFlow();
    }
}
