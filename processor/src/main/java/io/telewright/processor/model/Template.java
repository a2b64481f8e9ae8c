package io.telewright.processor.model;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A text with placeholders for attributes. */
public record Template(List<Part> parts) {
    /** A part of a template. */
    public sealed interface Part {
        /** The part as it is written in the declaration. */
        String written();
    }

    /** Text that stays as it is. */
    public record Text(String text) implements Part {
        @Override
        public String written() {
            return text;
        }
    }

    /** The value of an attribute. */
    public record Placeholder(Attribute attribute) implements Part {
        @Override
        public String written() {
            return "{" + attribute.key().name() + "}";
        }
    }

    /** Whether it has no placeholder. */
    public boolean isConstant() {
        return attributes().isEmpty();
    }

    /** The attributes of its placeholders, in their order. */
    public List<Attribute> attributes() {
        return parts.stream()
                .filter(Placeholder.class::isInstance)
                .map(part -> ((Placeholder) part).attribute())
                .toList();
    }

    /** How many times it mentions an attribute. */
    public int mentions(Attribute attribute) {
        return (int) attributes().stream()
                .filter(mentioned -> mentioned.includes(attribute))
                .count();
    }

    /** The template as it is written in the declaration. */
    public String written() {
        return parts.stream().map(Part::written).collect(joining());
    }
}
