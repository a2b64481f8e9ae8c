package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Ending;
import io.telewright.processor.model.Member;
import io.telewright.processor.model.Work;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Writes a method around code that runs. */
final class OperationEmitter {
    private final OperationContext operation;
    private final MethodContext method;
    private final EndingEmitter ending;

    OperationEmitter(ClassContext inClass, Member.Operation member) {
        operation = new OperationContext(inClass, member);
        method = operation.method;
        ending = new EndingEmitter(operation);
    }

    MethodSpec emit() {
        MethodSpec.Builder code = method.head().write();
        Optional<CodeBlock> call = call();
        new DisabledEmitter(operation, call).emit(code);
        operation.operation.attributes().stream()
                .filter(attribute -> !attribute.isOfBaggage() && isHeld(attribute))
                .forEach(attribute -> operation.setAttributes.hold(code, attribute));
        Optional<Ending.OfSubscription> subscriptions = operation.subscriptions();
        if (subscriptions.isPresent()) {
            new SubscriptionEmitter(operation, subscriptions.get(), ending).emit(code, call.orElseThrow());
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

    /** Whether an attribute is read once at the start, because it is needed later or more than once. */
    private boolean isHeld(Attribute attribute) {
        boolean atEnd = operation.neededAtEnd().contains(attribute);
        int atStart = (operation.hasSpan() ? 1 : 0)
                + (operation.operation.onCurrentSpan() ? 1 : 0)
                + (attribute.inMetrics() ? operation.inFlightMetrics().size() : 0)
                + (isInSpanName(attribute) ? 1 : 0);
        boolean readLater = operation.subscriptions().isPresent();
        return (attribute.needsCare() && (atEnd || atStart > 1 || readLater))
                || (atEnd && !attribute.source().typeVariables().isEmpty());
    }

    private boolean isInSpanName(Attribute attribute) {
        return operation
                .operation
                .span()
                .filter(span ->
                        span.name().written().contains("{" + attribute.key().name() + "}"))
                .isPresent();
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
        if (operation.isPlain() && !operation.hasSpan()) {
            scope.ifPresent(entered -> code.beginControlFlow("try"));
            code.addStatement("$L$L", returnsVoid() ? "" : "return ", call);
            scope.ifPresent(entered -> code.nextControlFlow("finally")
                    .addStatement("$T.exit($L)", Library.SCOPES, entered)
                    .endControlFlow());
            return;
        }
        code.beginControlFlow("try");
        if (operation.isPlain()) {
            code.addStatement("$L$L", returnsVoid() ? "" : "return ", call);
        } else {
            runAndEnd(code, call);
        }
        code.nextControlFlow("catch ($T $L)", Throwable.class, operation.thrown);
        if (operation.isPlain()) {
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
            if (operation.isPlain()) {
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
            case AT_ONCE -> code.addStatement(ending.call(Optional.of(result), Optional.empty()));
            case WITH_STAGE -> {
                code.addStatement(returnStage(result, true));
                return;
            }
            case WITH_LISTENABLE_FUTURE ->
                code.addStatement(
                        "$T.whenDone(\n$L, $T::addListener, $L)",
                        Library.LISTENABLE_FUTURES,
                        result,
                        Ending.LISTENABLE_FUTURE,
                        ending.lambda(true));
            case DECIDED_AT_RUN_TIME ->
                code.beginControlFlow("if ($L instanceof $T<?>)", result, CompletionStage.class)
                        .addStatement(returnStage(result, ending.takesAnyResult()))
                        .endControlFlow()
                        .addStatement(ending.call(Optional.of(result), Optional.empty()));
        }
        code.addStatement("return $L", result);
    }

    private CodeBlock returnStage(String result, boolean withValue) {
        return CodeBlock.of(
                "return $T.ending(\n$L, $L)", Library.COMPLETION_STAGES, result, ending.typedLambda(withValue));
    }

    private void open(MethodSpec.Builder code, Optional<String> scope) {
        CodeBlock opened =
                scope.map(variable -> CodeBlock.of("$L", variable)).orElse(CodeBlock.of("$T.noop()", Library.SCOPE));
        if (operation.hasEnding()) {
            code.addStatement(
                    "return new $T(\n$L, $L -> $L)",
                    Library.OPEN_OPERATION,
                    opened,
                    operation.thrown,
                    ending.call(Optional.empty(), Optional.of(operation.thrown)));
        } else if (operation.hasSpan()) {
            code.addStatement(
                    "return new $T($L, $L, $L$L)",
                    Library.OPEN_SPAN,
                    opened,
                    operation.span,
                    method.logger(),
                    operation.notAnError());
        } else {
            code.addStatement(scope.map(entered -> CodeBlock.of("return $T.of($L)", Library.OPEN_CONTEXT, entered))
                    .orElse(CodeBlock.of("return $T.none()", Library.SCOPES)));
        }
    }
}
