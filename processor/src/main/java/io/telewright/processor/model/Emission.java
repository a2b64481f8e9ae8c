package io.telewright.processor.model;

import java.util.List;
import java.util.stream.Stream;

/** Something that a method emits: a span, attributes on the span that is current, a metric or an event. */
public sealed interface Emission permits SpanEmission, CurrentSpanEmission, MetricEmission, EventEmission {
    /** The attributes that it has, in the order in which they are set. */
    List<AttributeUse> attributes();

    /** Whether it is emitted when an operation ends; a span is not, since it is there from the start. */
    boolean isAtEnd();

    /** Whether it has an attribute, or another one that this is a part of. */
    default boolean takes(Attribute attribute) {
        return attributes().stream().anyMatch(use -> use.attribute().includes(attribute));
    }

    /** How many times it reads an attribute, each of which runs the code of the user that the attribute may run. */
    default int readings(Attribute attribute) {
        return takes(attribute) ? 1 : 0;
    }

    /** Those of its attributes that are read at the start or at the end. */
    default Stream<Attribute> read(AttributeUse.ReadAt at) {
        return attributes().stream().filter(use -> use.at() == at).map(AttributeUse::attribute);
    }
}
