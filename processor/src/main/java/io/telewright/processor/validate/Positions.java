package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Source;
import io.telewright.processor.read.DeclaredAttribute;
import io.telewright.processor.read.DeclaredMethod;
import java.util.Optional;

/** Finds the place of a part of the model in the source. */
final class Positions {
    private Positions() {}

    /** The key of an attribute, or what it is derived from. */
    static SourceRef ofKey(Attribute attribute, DeclaredMethod method) {
        Optional<DeclaredAttribute> declared = attribute.source().origin() instanceof Source.Parameter parameter
                ? method.parameters().get(parameter.index()).attribute()
                : method.result();
        return declared.map(written -> written.key().at()).orElseGet(() -> of(attribute, method));
    }

    /** The parameter that an attribute is read from, or the method for its result. */
    static SourceRef of(Attribute attribute, DeclaredMethod method) {
        return attribute.source().origin() instanceof Source.Parameter parameter
                ? method.parameters().get(parameter.index()).at()
                : method.at();
    }
}
