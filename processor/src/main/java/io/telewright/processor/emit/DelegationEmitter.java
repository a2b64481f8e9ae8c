package io.telewright.processor.emit;

import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Delegation;

/** Writes a method that only calls the delegate. */
final class DelegationEmitter {
    private final MethodHead head;

    DelegationEmitter(ClassContext inClass, Delegation delegation) {
        head = new MethodHead(delegation.signature(), inClass.fields().names().ofVariables());
    }

    MethodSpec emit() {
        return head.write()
                .addStatement("$L$L", head.returnsVoid() ? "" : "return ", head.call(Fields.DELEGATE))
                .build();
    }
}
