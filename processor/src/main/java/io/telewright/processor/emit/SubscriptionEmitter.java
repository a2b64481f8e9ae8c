package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Ending;
import io.telewright.processor.model.Operation;
import java.util.Map;

/**
 * Writes a method that returns a publisher: it calls the code that runs, and wraps what that returns so that each
 * subscription is an operation.
 */
final class SubscriptionEmitter {
    private final OperationDraft draft;
    private final Operation operation;
    private final PublisherCode publisher;

    SubscriptionEmitter(OperationDraft draft, Ending.OfSubscription subscription) {
        this.draft = draft;
        operation = draft.operation;
        publisher = new PublisherCode(draft, subscription);
    }

    void emit(MethodSpec.Builder code, CodeBlock call) {
        StartEmitter start = new StartEmitter(draft);
        start.setOnCurrentSpan(code);
        if (operation.hasSpan() || operation.needsContext()) {
            code.addStatement(draft.line("$otelContext:T $caller:L = $otelContext:T.current()"));
        }
        code.addStatement(draft.line(
                        "$type:T $result:L = $call:L",
                        Map.of("type", operation.signature().result(), "call", call)))
                .beginControlFlow(draft.line("if ($result:L == null)"))
                .addStatement("return null")
                .endControlFlow();
        draft.method.declare(Variable.SUBSCRIBER);
        publisher.open(code);
        boolean hasScope = start.start(code);
        start.countInFlight(code);
        subscribe(code, hasScope);
        publisher.close(code);
    }

    private void subscribe(MethodSpec.Builder code, boolean hasScope) {
        draft.method.declare(Variable.END);
        code.addStatement(publisher.end(new EndingCall(draft).lambda(true)))
                .beginControlFlow("try")
                .addStatement(publisher.subscribe())
                .nextControlFlow(draft.line("catch ($throwable:T $thrown:L)", EndingCall.THROWABLE))
                .addStatement(draft.line("$end:L.failed($thrown:L)"))
                .addStatement(draft.line("throw $thrown:L"));
        if (hasScope) {
            code.nextControlFlow("finally").addStatement(draft.line("$scopes:T.exit($scope:L)"));
        }
        code.endControlFlow();
    }
}
