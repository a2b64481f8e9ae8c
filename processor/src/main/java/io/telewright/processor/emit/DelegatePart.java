package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Objects;

/** The object that a class wraps. */
record DelegatePart(TypeName type) implements Part {
    /** The name of the field and of the constructor's parameter: it is the first, so nothing else has it. */
    static final String NAME = "delegate";

    @Override
    public Place place() {
        return Place.DELEGATE;
    }

    @Override
    public String wantedName() {
        return NAME;
    }

    @Override
    public CodeBlock value(Fields fields) {
        return CodeBlock.of("$T.requireNonNull($L, $S)", Objects.class, NAME, NAME);
    }
}
