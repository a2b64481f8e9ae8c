package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Attribute;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * An attribute with one source, and the facts that decide its place among the sources of its key.
 *
 * @param type the type that the exception or result has to be of, if the source is one of these
 * @param at where its key is written
 */
record Candidate(Attribute attribute, Rank rank, Optional<TypeMirror> type, SourceRef at) {
    /** The order in which sources are asked. Of two sources of one rank, the one of the more specific type is first. */
    enum Rank {
        THROWN,
        RETURNED,
        RESULT,
        PARAMETER_AT_END,
        PARAMETER,
        METHOD,
        INTERFACE
    }

    String key() {
        return attribute.key().name();
    }
}
