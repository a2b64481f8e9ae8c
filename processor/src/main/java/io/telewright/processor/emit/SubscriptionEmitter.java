package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Ending;
import java.util.Optional;

/**
 * Writes a method that returns a publisher: it calls the code that runs, and wraps what that returns so that each
 * subscription is an operation.
 */
final class SubscriptionEmitter {
    private final OperationContext operation;
    private final MethodContext method;
    private final EndingEmitter ending;
    private final PublisherCode publisher;

    SubscriptionEmitter(OperationContext operation, Ending.OfSubscription subscription, EndingEmitter ending) {
        this.operation = operation;
        this.ending = ending;
        method = operation.method;
        publisher = new PublisherCode(method.inClass(), subscription);
    }

    void emit(MethodSpec.Builder code, CodeBlock call) {
        StartEmitter start = new StartEmitter(operation);
        start.setOnCurrentSpan(code);
        boolean needsParent = operation.operation.hasSpan() || operation.operation.needsContext();
        if (needsParent) {
            code.addStatement("$T $L = $T.current()", Library.CONTEXT, operation.caller, Library.SCOPES);
        }
        String result = method.result();
        code.addStatement("$T $L = $L", method.member().signature().result(), result, call)
                .beginControlFlow("if ($L == null)", result)
                .addStatement("return null")
                .endControlFlow();
        String subscriber = method.variable("subscriber");
        code.beginControlFlow("try");
        publisher.open(code, subscriber);
        Optional<String> scope = start.start(code);
        start.countInFlight(code);
        subscribe(code, subscriber, scope);
        publisher.close(code);
        code.nextControlFlow("catch ($T $L)", Throwable.class, operation.fault)
                .addStatement(ending.report())
                .addStatement("return $L", result)
                .endControlFlow();
    }

    private void subscribe(MethodSpec.Builder code, String subscriber, Optional<String> scope) {
        String end = method.variable("end");
        String observed = method.variable("observed");
        code.addStatement("$T $L = null", publisher.endType(), end)
                .addStatement(publisher.unobserved(
                        observed, method.member().signature().result(), method.result(), subscriber))
                .beginControlFlow("try")
                .addStatement("$L = $L", end, publisher.end(subscriber, ending.lambda(true)))
                .addStatement("$L = $L", observed, publisher.observed(method.result(), end))
                .nextControlFlow("catch ($T $L)", Throwable.class, operation.fault)
                .addStatement(ending.report())
                .endControlFlow()
                .beginControlFlow("try")
                .addStatement(publisher.subscribe(method.result(), observed, subscriber))
                .nextControlFlow("catch ($T $L)", Throwable.class, operation.thrown)
                .addStatement("$T.fail($L, $L)", Library.OPERATION_END, end, operation.thrown)
                .addStatement("throw $L", operation.thrown);
        scope.ifPresent(
                variable -> code.nextControlFlow("finally").addStatement("$T.exit($L)", Library.SCOPES, variable));
        code.endControlFlow();
    }
}
