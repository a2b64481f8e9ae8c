package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Ending;
import io.telewright.processor.model.Operation;
import io.telewright.processor.model.Work;
import java.util.Optional;

/** Writes a method around code that runs. */
final class OperationEmitter implements MemberEmitter {
    private final OperationDraft draft;
    private final Operation operation;

    OperationEmitter(ClassDraft inClass, Operation operation) {
        this.operation = operation;
        draft = new OperationDraft(inClass, operation);
    }

    @Override
    public MethodSpec emit() {
        MethodSpec.Builder code = draft.method.head().write();
        Optional<CodeBlock> call = call();
        new DisabledEmitter(draft, call).emit(code);
        operation.heldAtStart().forEach(attribute -> draft.setAttributes.hold(code, attribute));
        if (call.isEmpty()) {
            new OpenEmitter(draft).emit(code);
        } else if (operation.ending() instanceof Ending.OfSubscription subscription) {
            new SubscriptionEmitter(draft, subscription).emit(code, call.get());
        } else if (operation.ending() instanceof Ending.OfCall ending) {
            new CallEmitter(draft, ending).emit(code, call.get());
        }
        return code.build();
    }

    /** The call of the code that runs, unless the caller makes that call. */
    private Optional<CodeBlock> call() {
        if (operation.work() instanceof Work.Body body) {
            return Optional.of(CodeBlock.of("$L.$L()", draft.method.parameter(body.index()), body.method()));
        }
        return operation.work() instanceof Work.Delegate
                ? Optional.of(draft.method.head().call(DelegatePart.NAME))
                : Optional.empty();
    }
}
