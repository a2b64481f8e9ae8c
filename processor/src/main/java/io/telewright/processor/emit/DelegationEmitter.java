package io.telewright.processor.emit;

import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Delegation;

/** Writes a method that only calls the delegate. */
final class DelegationEmitter implements MemberEmitter {
    private final MethodHead head;

    DelegationEmitter(ClassDraft inClass, Delegation delegation) {
        head = new MethodHead(delegation.signature(), inClass.fields().names().ofVariables());
    }

    @Override
    public MethodSpec emit() {
        return head.write()
                .addStatement(head.returned(head.call(DelegatePart.NAME)))
                .build();
    }
}
