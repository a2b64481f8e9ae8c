package io.telewright.processor.model;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A text with holes for attributes. */
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
            return text.replace("{", "{{").replace("}", "}}").replace("[", "[[").replace("]", "]]");
        }
    }

    /**
     * The value of an attribute.
     *
     * @param fallback what stands there if there is no value
     */
    public record Hole(Attribute attribute, Optional<String> fallback) implements Part {
        @Override
        public String written() {
            String name = attribute.key().name();
            return "{" + fallback.map(text -> name + "|" + text).orElse(name) + "}";
        }

        /** Whether there may be nothing to fill it with. */
        public boolean mayBeAbsent() {
            return fallback.isEmpty() && !attribute.isAlwaysThere();
        }
    }

    /** Parts that are left out together if there is nothing to fill one of the holes with. */
    public record Group(List<Part> parts) implements Part {
        @Override
        public String written() {
            return parts.stream().map(Part::written).collect(joining("", "[", "]"));
        }
    }

    /** A template that is a text. */
    public static Template of(String text) {
        return new Template(List.of(new Text(text)));
    }

    /** Whether it has no hole. */
    public boolean isConstant() {
        return attributes().isEmpty();
    }

    /** What it is if it has no hole. */
    public String constant() {
        return parts.stream().map(part -> ((Text) part).text()).collect(joining());
    }

    /** The holes, those in groups included, in their order. */
    public List<Hole> holes() {
        return holes(parts).toList();
    }

    private static Stream<Hole> holes(List<Part> parts) {
        return parts.stream().flatMap(part -> {
            if (part instanceof Group group) {
                return holes(group.parts());
            }
            return part instanceof Hole hole ? Stream.of(hole) : Stream.empty();
        });
    }

    /** The attributes of its holes, in their order. */
    public List<Attribute> attributes() {
        return holes().stream().map(Hole::attribute).toList();
    }

    /** How many times it mentions an attribute. */
    public int mentions(Attribute attribute) {
        return (int) attributes().stream()
                .filter(mentioned -> mentioned.includes(attribute))
                .count();
    }

    /** Whether a part of it is known only when an operation ends. */
    public boolean isSettledAtEnd() {
        return attributes().stream().anyMatch(attribute -> !attribute.isKnownAtStart());
    }

    /** The template as it is written in the declaration. */
    public String written() {
        return parts.stream().map(Part::written).collect(joining());
    }
}
