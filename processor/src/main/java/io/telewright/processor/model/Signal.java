package io.telewright.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A method that records at once.
 *
 * @param attributes those that it declares, of its parameters and of the baggage
 * @param exception the position of the parameter that is the exception of its events
 */
public record Signal(
        Signature signature,
        Scope scope,
        String doc,
        List<Attribute> attributes,
        Emissions emissions,
        Optional<Integer> exception)
        implements Recording {

    /** The attributes that are read once into a variable, because reading them runs code and is needed more than once. */
    public List<Attribute> held() {
        return Stream.concat(attributes.stream(), emissions.mentioned())
                .flatMap(attribute -> attribute.parts().stream())
                .distinct()
                .filter(Attribute::needsCare)
                .filter(attribute -> emissions.readings(attribute) > 1)
                .toList();
    }
}
