package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Ending;
import io.telewright.processor.model.Operation;
import java.util.Map;

/**
 * Writes a method that returns a publisher: it calls the code that runs, and wraps the returned publisher so that each
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
            code.addStatement(draft.line("$otelContext:T $caller:L = $scopes:T.current()"));
        }
        code.addStatement(draft.line(
                        "$type:T $result:L = $call:L",
                        Map.of("type", operation.signature().result(), "call", call)))
                .beginControlFlow(draft.line("if ($result:L == null)"))
                .addStatement("return null")
                .endControlFlow();
        draft.method.declare(Variable.SUBSCRIBER);
        code.beginControlFlow("try");
        publisher.open(code);
        boolean hasScope = start.start(code);
        start.countInFlight(code);
        observe(code);
        subscribe(code, hasScope);
        publisher.close(code);
        draft.catchFault(code).addStatement(draft.line("return $result:L")).endControlFlow();
    }

    /** Makes the object that receives the end. If that fails, the caller is still subscribed. */
    private void observe(MethodSpec.Builder code) {
        draft.method.declare(Variable.END);
        draft.method.declare(Variable.OBSERVED);
        code.addStatement(publisher.noEnd())
                .addStatement(publisher.unobserved())
                .beginControlFlow("try")
                .addStatement(publisher.end(new EndingCall(draft).lambda(true)))
                .addStatement(publisher.observed());
        draft.catchFault(code).endControlFlow();
    }

    private void subscribe(MethodSpec.Builder code, boolean hasScope) {
        code.beginControlFlow("try").addStatement(publisher.subscribe());
        draft.catchThrown(code)
                .addStatement(draft.line("$operationEnd:T.fail($end:L, $thrown:L)"))
                .addStatement(draft.line("throw $thrown:L"));
        if (hasScope) {
            code.nextControlFlow("finally").addStatement(draft.line("$scopes:T.exit($scope:L, $context:L)"));
        }
        code.endControlFlow();
    }
}
