package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Ending;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** Writes the code that handles a result. The {@link Ending} of the call decides how the operation ends. */
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
            case AT_ONCE -> code.addStatement(end.ofResult());
            case WITH_STAGE -> endLater(code, withStage(true));
            case WITH_LISTENABLE_FUTURE -> endLater(code, withListenableFuture());
            case DECIDED_AT_RUN_TIME -> decidedAtRunTime(code);
        }
        code.addStatement(draft.line("return $result:L"));
    }

    /**
     * Waits for the end. The lambda for it is an object, for which there may be no memory. In that case, the operation
     * ends here.
     */
    private void endLater(MethodSpec.Builder code, CodeBlock waiting) {
        code.beginControlFlow("try").addStatement(waiting);
        draft.catchFault(code).addStatement(end.ofReturn()).endControlFlow();
    }

    private CodeBlock withStage(boolean withValue) {
        return draft.line(
                "return $completionStages:T.ending(\n$result:L, $ending:L)",
                Map.of("ending", end.typedLambda(withValue)));
    }

    private CodeBlock withListenableFuture() {
        return draft.line(
                "$listenableFutures:T.whenDone(\n$result:L, $future:T::addListener, $ending:L)",
                Map.of("future", Ending.LISTENABLE_FUTURE, "ending", end.lambda(true)));
    }

    private void decidedAtRunTime(MethodSpec.Builder code) {
        code.beginControlFlow(
                draft.line("if ($result:L instanceof $type:T<?>)", Map.of("type", CompletionStage.class)));
        endLater(code, withStage(end.takesAnyResult()));
        code.nextControlFlow("else").addStatement(end.ofResult()).endControlFlow();
    }
}
