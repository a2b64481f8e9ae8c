package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Ending;
import io.telewright.processor.model.Operation;

/** Writes a method that starts an operation, runs code and ends the operation. */
final class CallEmitter {
    private final OperationDraft draft;
    private final Operation operation;
    private final Ending.OfCall ending;
    private final EndingCall end;

    CallEmitter(OperationDraft draft, Ending.OfCall ending) {
        this.draft = draft;
        this.ending = ending;
        operation = draft.operation;
        end = new EndingCall(draft);
    }

    void emit(MethodSpec.Builder code, CodeBlock call) {
        boolean hasScope = new StartEmitter(draft).emit(code);
        if (operation.isPlain() && !operation.hasSpan()) {
            runInContext(code, call, hasScope);
            return;
        }
        code.beginControlFlow("try");
        run(code, call);
        draft.catchThrown(code).addStatement(failed()).addStatement(draft.line("throw $thrown:L"));
        if (hasScope) {
            code.nextControlFlow("finally");
            exit(code);
        }
        code.endControlFlow();
    }

    private void runInContext(MethodSpec.Builder code, CodeBlock call, boolean hasScope) {
        if (hasScope) {
            code.beginControlFlow("try");
        }
        code.addStatement(draft.method.head().returned(call));
        if (hasScope) {
            code.nextControlFlow("finally")
                    .addStatement(draft.line("$scopes:T.exit($scope:L, $context:L)"))
                    .endControlFlow();
        }
    }

    private void run(MethodSpec.Builder code, CodeBlock call) {
        if (operation.isPlain()) {
            code.addStatement(draft.method.head().returned(call));
        } else if (draft.method.head().returnsVoid()) {
            code.addStatement(call).addStatement(end.ofReturn());
        } else {
            new ReturnEmitter(draft, ending).emit(code, call);
        }
    }

    private CodeBlock failed() {
        return operation.isPlain()
                ? draft.line("$spans:T.fail($span:L, $logger:L, $thrown:L$notAnError:L)")
                : end.ofThrown();
    }

    private void exit(MethodSpec.Builder code) {
        code.addStatement(draft.line("$scopes:T.exit($scope:L, $context:L)"));
        if (operation.isPlain()) {
            code.addStatement(draft.line("$spans:T.end($span:L)"));
        }
    }
}
