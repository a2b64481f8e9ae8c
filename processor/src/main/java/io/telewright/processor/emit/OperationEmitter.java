package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Ending;
import io.telewright.processor.model.Operation;
import io.telewright.processor.model.Work;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Writes a method around code that runs. */
final class OperationEmitter {
    private final OperationContext operation;
    private final MethodContext method;
    private final EndingEmitter ending;

    OperationEmitter(ClassContext inClass, Operation member) {
        operation = new OperationContext(inClass, member);
        method = operation.method;
        ending = new EndingEmitter(operation);
    }

    MethodSpec emit() {
        MethodSpec.Builder code = method.head().write();
        Optional<CodeBlock> call = call();
        new DisabledEmitter(operation, call).emit(code);
        operation.operation.heldAtStart().forEach(attribute -> operation.setAttributes.hold(code, attribute));
        if (operation.operation.ending() instanceof Ending.OfSubscription subscription) {
            new SubscriptionEmitter(operation, subscription, ending).emit(code, call.orElseThrow());
            return code.build();
        }
        StartEmitter start = new StartEmitter(operation);
        Optional<String> scope = start.start(code);
        start.setOnCurrentSpan(code);
        start.countInFlight(code);
        if (call.isPresent()) {
            run(code, call.get(), scope);
        } else {
            open(code, scope);
        }
        return code.build();
    }

    private boolean returnsVoid() {
        return method.head().returnsVoid();
    }

    /** The call of the code that runs, unless that is what the caller does. */
    private Optional<CodeBlock> call() {
        Work work = operation.operation.work();
        if (work instanceof Work.Body body) {
            return Optional.of(CodeBlock.of("$L.$L()", method.parameter(body.index()), body.method()));
        }
        return work instanceof Work.Delegate ? Optional.of(method.head().call(Fields.DELEGATE)) : Optional.empty();
    }

    private void run(MethodSpec.Builder code, CodeBlock call, Optional<String> scope) {
        if (operation.operation.isPlain() && !operation.operation.hasSpan()) {
            scope.ifPresent(entered -> code.beginControlFlow("try"));
            code.addStatement("$L$L", returnsVoid() ? "" : "return ", call);
            scope.ifPresent(entered -> code.nextControlFlow("finally")
                    .addStatement("$T.exit($L)", Library.SCOPES, entered)
                    .endControlFlow());
            return;
        }
        code.beginControlFlow("try");
        if (operation.operation.isPlain()) {
            code.addStatement("$L$L", returnsVoid() ? "" : "return ", call);
        } else {
            runAndEnd(code, call);
        }
        code.nextControlFlow("catch ($T $L)", Throwable.class, operation.thrown);
        if (operation.operation.isPlain()) {
            code.addStatement(
                    "$T.fail($L, $L, $L$L)",
                    Library.SPANS,
                    operation.span,
                    method.logger(),
                    operation.thrown,
                    operation.notAnError());
        } else {
            code.addStatement(ending.call(Optional.empty(), Optional.of(operation.thrown)));
        }
        code.addStatement("throw $L", operation.thrown);
        if (scope.isPresent()) {
            code.nextControlFlow("finally");
            if (operation.operation.isPlain()) {
                code.addStatement("$T.exit($L, $L)", Library.SPANS, scope.get(), operation.span);
            } else {
                code.addStatement("$T.exit($L)", Library.SCOPES, scope.get());
            }
        }
        code.endControlFlow();
    }

    private void runAndEnd(MethodSpec.Builder code, CodeBlock call) {
        if (returnsVoid()) {
            code.addStatement(call).addStatement(ending.call(Optional.empty(), Optional.empty()));
            return;
        }
        String result = method.result();
        code.addStatement("$T $L = $L", method.member().signature().result(), result, call);
        switch ((Ending.OfCall) operation.operation.ending()) {
            case AT_ONCE -> code.addStatement(ending.callWithResult());
            case WITH_STAGE -> endLater(code, returnStage(result, true));
            case WITH_LISTENABLE_FUTURE ->
                endLater(
                        code,
                        CodeBlock.of(
                                "$T.whenDone(\n$L, $T::addListener, $L)",
                                Library.LISTENABLE_FUTURES,
                                result,
                                Ending.LISTENABLE_FUTURE,
                                ending.lambda(true)));
            case DECIDED_AT_RUN_TIME -> {
                code.beginControlFlow("if ($L instanceof $T<?>)", result, CompletionStage.class);
                endLater(code, returnStage(result, ending.takesAnyResult()));
                code.nextControlFlow("else")
                        .addStatement(ending.callWithResult())
                        .endControlFlow();
            }
        }
        code.addStatement("return $L", result);
    }

    /** Waits for the end. The lambda for it is an object, for which there may be no memory: then the operation ends here. */
    private void endLater(MethodSpec.Builder code, CodeBlock waiting) {
        code.beginControlFlow("try")
                .addStatement(waiting)
                .nextControlFlow("catch ($T $L)", Throwable.class, operation.fault)
                .addStatement(ending.report())
                .addStatement(ending.call(Optional.empty(), Optional.empty()))
                .endControlFlow();
    }

    private CodeBlock returnStage(String result, boolean withValue) {
        return CodeBlock.of(
                "return $T.ending(\n$L, $L)", Library.COMPLETION_STAGES, result, ending.typedLambda(withValue));
    }

    private void open(MethodSpec.Builder code, Optional<String> scope) {
        if (operation.operation.hasEnding()) {
            openWithEnding(code, scope);
        } else if (operation.operation.hasSpan()) {
            code.addStatement(
                    "return $T.of($L, $L, $L$L)",
                    Library.OPEN_SPAN,
                    scope.orElseThrow(),
                    operation.span,
                    method.logger(),
                    operation.notAnError());
        } else {
            code.addStatement(scope.map(entered -> CodeBlock.of("return $T.of($L)", Library.OPEN_CONTEXT, entered))
                    .orElse(CodeBlock.of("return $T.none()", Library.SCOPES)));
        }
    }

    /** What is open is an object, for which there may be no memory: then the operation ends here. */
    private void openWithEnding(MethodSpec.Builder code, Optional<String> scope) {
        code.beginControlFlow("try")
                .addStatement(
                        "return new $T(\n$L, $L -> $L)",
                        Library.OPEN_OPERATION,
                        scope.map(entered -> CodeBlock.of("$L", entered))
                                .orElse(CodeBlock.of("$T.noop()", Library.SCOPE)),
                        operation.thrown,
                        ending.call(Optional.empty(), Optional.of(operation.thrown)))
                .nextControlFlow("catch ($T $L)", Throwable.class, operation.fault)
                .addStatement(ending.report());
        scope.ifPresent(entered -> code.addStatement("$T.exit($L)", Library.SCOPES, entered));
        code.addStatement(ending.call(Optional.empty(), Optional.empty()))
                .addStatement("return $T.none()", Library.SCOPES)
                .endControlFlow();
    }
}
