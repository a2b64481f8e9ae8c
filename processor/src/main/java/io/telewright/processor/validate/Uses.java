package io.telewright.processor.validate;

import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.AttributeUse;
import io.telewright.processor.model.AttributeUse.ReadAt;
import io.telewright.processor.model.Measure;
import io.telewright.processor.model.Selection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides which attributes of a method an emission has. This is decided nowhere else. */
final class Uses {
    private Uses() {}

    /** The attributes of an operation's span. */
    static List<AttributeUse> ofSpan(List<Attribute> attributes) {
        return inTurn(withErrorType(attributes).stream());
    }

    /** The attributes on the current span. */
    static List<AttributeUse> ofCurrentSpan(List<Attribute> attributes) {
        return inTurn(attributes.stream());
    }

    /** The attributes of a metric: those with few values, and only those that are known when it is recorded. */
    static List<AttributeUse> ofMetric(List<Attribute> attributes, Measure measure) {
        List<Attribute> bounded =
                attributes.stream().filter(Attribute::inMetrics).toList();
        return uses(
                measure.isTakenAtEnd()
                        ? withErrorType(bounded).stream()
                        : bounded.stream().flatMap(attribute -> attribute.atStart().stream()));
    }

    /** The attributes of an event at the call. */
    static List<AttributeUse> ofEvent(List<Attribute> attributes) {
        return uses(attributes.stream());
    }

    /** The attributes of an event at the end of an operation. */
    static List<AttributeUse> ofEvent(List<Attribute> attributes, Selection selection) {
        return uses((selection == Selection.ByOutcome.RETURN ? attributes : withErrorType(attributes)).stream());
    }

    /** The attributes of an operation, with the one that it has by itself. */
    static List<Attribute> withErrorType(List<Attribute> attributes) {
        return Stream.concat(attributes.stream(), Stream.of(Attribute.ERROR_TYPE))
                .toList();
    }

    /** A span gets the values that are known at the start, and those that the end adds. */
    private static List<AttributeUse> inTurn(Stream<Attribute> attributes) {
        return uses(attributes.flatMap(
                attribute -> Stream.of(attribute.atStart(), attribute.atEnd()).flatMap(Optional::stream)));
    }

    private static List<AttributeUse> uses(Stream<Attribute> attributes) {
        return attributes
                .map(attribute -> new AttributeUse(attribute, attribute.isKnownAtStart() ? ReadAt.START : ReadAt.END))
                .toList();
    }
}
