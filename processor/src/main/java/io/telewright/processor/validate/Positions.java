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
        return declared(attribute, method).map(written -> written.key().at()).orElseGet(() -> of(attribute, method));
    }

    private static Optional<DeclaredAttribute> declared(Attribute attribute, DeclaredMethod method) {
        Source.Origin origin = attribute.source().origin();
        if (origin instanceof Source.Parameter parameter) {
            return method.parameters().get(parameter.index()).attribute();
        }
        return origin instanceof Source.Baggage baggage
                ? method.ofBaggage().stream()
                        .filter(written -> written.baggage().value().equals(baggage.entry()))
                        .findFirst()
                : method.results().stream().findFirst();
    }

    /** The parameter that an attribute is read from, or the method for its result and the baggage. */
    static SourceRef of(Attribute attribute, DeclaredMethod method) {
        return attribute.source().origin() instanceof Source.Parameter parameter
                ? method.parameters().get(parameter.index()).at()
                : method.at();
    }
}
