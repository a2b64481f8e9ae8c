package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Operation;
import java.util.Map;
import java.util.Optional;

/** Writes a method that starts an operation and returns what the caller ends it with. */
final class OpenEmitter {
    private final OperationDraft draft;
    private final Operation operation;

    OpenEmitter(OperationDraft draft) {
        this.draft = draft;
        operation = draft.operation;
    }

    void emit(MethodSpec.Builder code) {
        boolean hasScope = new StartEmitter(draft).emit(code);
        code.addStatement("return $L", opened(hasScope));
    }

    private CodeBlock opened(boolean hasScope) {
        Map<String, ?> holes = Map.of("opened", draft.line(hasScope ? "$scope:L" : "$otelScope:T.noop()"));
        if (operation.hasEnding()) {
            CodeBlock end = new EndingCall(draft).of(Optional.empty(), Optional.of(draft.name(Variable.THROWN)));
            return Lines.of(
                    "new $openOperation:T(\n$opened:L, $thrown:L -> $end:L)",
                    Map.of("opened", holes.get("opened"), "thrown", draft.name(Variable.THROWN), "end", end));
        }
        if (operation.hasSpan()) {
            return draft.line("new $openSpan:T($opened:L, $span:L, $logger:L$notAnError:L)", holes);
        }
        return draft.line(hasScope ? "$openContext:T.of($scope:L)" : "$scopes:T.none()");
    }
}
