package io.telewright.processor.emit;

import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Operation;
import java.util.Map;

/** Writes a method that starts an operation and returns the scope with which the caller ends it. */
final class OpenEmitter {
    private final OperationDraft draft;
    private final Operation operation;

    OpenEmitter(OperationDraft draft) {
        this.draft = draft;
        operation = draft.operation;
    }

    void emit(MethodSpec.Builder code) {
        boolean hasScope = new StartEmitter(draft).emit(code);
        if (operation.hasEnding()) {
            openWithEnding(code, hasScope);
        } else if (operation.hasSpan()) {
            code.addStatement(draft.line("return $openSpan:T.of($scope:L, $span:L, $logger:L$notAnError:L)"));
        } else {
            code.addStatement(draft.line(hasScope ? "return $openContext:T.of($scope:L)" : "return $scopes:T.none()"));
        }
    }

    /** The open operation is an object, for which there may be no memory. In that case, the operation ends here. */
    private void openWithEnding(MethodSpec.Builder code, boolean hasScope) {
        EndingCall end = new EndingCall(draft);
        code.beginControlFlow("try")
                .addStatement(draft.line(
                        hasScope
                                ? "return new $openOperation:T(\n$scope:L, $thrown:L -> $end:L)"
                                : "return new $openOperation:T(\n$otelScope:T.noop(), $thrown:L -> $end:L)",
                        Map.of("end", end.ofThrown())));
        draft.catchFault(code);
        if (hasScope) {
            code.addStatement(draft.line("$scopes:T.exit($scope:L, $context:L)"));
        }
        code.addStatement(end.ofReturn())
                .addStatement(draft.line("return $scopes:T.none()"))
                .endControlFlow();
    }
}
