package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Source;
import io.telewright.processor.read.DeclaredAttribute;
import io.telewright.processor.read.DeclaredMethod;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the place of a part of the model in the source. */
final class Positions {
    private Positions() {}

    /** The key of an attribute, or what it is derived from. */
    static SourceRef ofKey(Attribute attribute, DeclaredMethod method) {
        return declared(attribute, method).map(written -> written.key().at()).orElseGet(() -> of(attribute, method));
    }

    /** The annotation of an attribute. */
    static Optional<DeclaredAttribute> declared(Attribute attribute, DeclaredMethod method) {
        List<DeclaredAttribute> written = parameter(attribute)
                .map(index -> method.parameters().get(index).attributes())
                .orElseGet(() -> Stream.concat(method.attributes().stream(), method.ofInterface().stream())
                        .toList());
        return written.stream()
                .filter(one -> one.key().value().equals(attribute.key().name())
                        || one.baggage().value().equals(attribute.key().name()))
                .findFirst()
                .or(() -> written.stream().findFirst());
    }

    /** The key of an entry that a parameter adds to the baggage. */
    static SourceRef ofBaggage(Attribute entry, DeclaredMethod method) {
        return parameter(entry)
                .flatMap(index -> method.parameters().get(index).crossing().baggageEntry())
                .map(written -> written.key().at())
                .orElseGet(() -> of(entry, method));
    }

    private static Optional<Integer> parameter(Attribute attribute) {
        Source.Origin origin = attribute.source().origin();
        if (origin instanceof Source.Parameter parameter) {
            return Optional.of(parameter.index());
        }
        return origin instanceof Source.ParameterAtEnd parameter ? Optional.of(parameter.index()) : Optional.empty();
    }

    /** The parameter that an attribute is read from, or the method for its result and the baggage. */
    static SourceRef of(Attribute attribute, DeclaredMethod method) {
        return parameter(attribute)
                .map(index -> method.parameters().get(index).at())
                .orElse(method.at());
    }
}
