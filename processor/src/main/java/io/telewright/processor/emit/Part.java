package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** Something that a generated class has a constant or a field for. Equal parts share one. */
sealed interface Part
        permits ConstantPart,
                DelegatePart,
                ProviderPart,
                InstrumentPart,
                DimensionPart,
                TablePart,
                NameTablePart,
                PropagationPart {
    /** The place of a part in its class, in this order. */
    enum Place {
        CONSTANT,
        DELEGATE,
        /** Before the fields that are made with providers. */
        PROVIDER,
        FIELD
    }

    Place place();

    TypeName type();

    /** The name that it should have. */
    String wantedName();

    /** The parts that its value mentions. */
    default List<Part> needs() {
        return List.of();
    }

    /** Whether its value uses anything that is deprecated. */
    default boolean usesDeprecated() {
        return false;
    }

    /** The id of a part. Two parts with equal ids are the same. */
    default Object id() {
        return this;
    }

    /**
     * The code that makes it.
     *
     * @param fields knows the names of the parts that it {@link #needs}
     */
    CodeBlock value(Fields fields);
}
