package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Bound;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.Source;
import io.telewright.processor.model.Template;
import java.util.List;
import java.util.stream.Stream;

/** Writes the expressions that give the value of an attribute. */
final class ValueCode {
    /** How many texts support joins at a time. */
    private static final int JOINED = 4;

    private final MethodContext method;
    private final Readers readers;
    private final Dimensions dimensions;

    ValueCode(MethodContext method) {
        this.method = method;
        readers = new Readers(method.inClass());
        dimensions = new Dimensions(method.inClass());
    }

    /** The value as metrics take it: an enum as its constant, anything else as the attribute's value. */
    CodeBlock raw(Attribute attribute) {
        String origin = method.origin(attribute);
        if (method.isHeld(attribute)) {
            return CodeBlock.of("$L", origin);
        }
        if (attribute.source().origin() instanceof Source.Baggage baggage) {
            return CodeBlock.of("$T.value($T.current(), $S)", Library.BAGGAGES, Library.SCOPES, baggage.entry());
        }
        return attribute.needsCare()
                ? CodeBlock.of("$L($L)", readers.reader(attribute), origin)
                : Readers.converted(attribute.conversion(), unwrapped(attribute, CodeBlock.of("$L", origin)));
    }

    private static CodeBlock unwrapped(Attribute attribute, CodeBlock origin) {
        CodeBlock value = origin;
        for (Source.Step step : attribute.source().steps()) {
            value = Readers.follow(step, value);
        }
        return value;
    }

    /** The value as spans and events take it. */
    CodeBlock telemetry(Attribute attribute) {
        CodeBlock raw = raw(attribute);
        if (attribute.conversion() instanceof Conversion.EnumText text) {
            return text.method().isPresent()
                    ? CodeBlock.of(
                            "$T.value($L, $L)", Library.DIMENSIONS, dimensions.ofEnum(attribute.key(), text), raw)
                    : CodeBlock.of("$T.name($L)", Library.VALUES, raw);
        }
        return raw;
    }

    /** A text of which the placeholders are filled: one with few values if it is to name spans. */
    CodeBlock text(Template template, boolean bounded) {
        if (template.isConstant()) {
            return CodeBlock.of("$S", template.written());
        }
        List<CodeBlock> parts = template.parts().stream()
                .map(part -> part instanceof Template.Placeholder placeholder
                        ? filled(placeholder, template, bounded)
                        : CodeBlock.of("$S", part.written()))
                .toList();
        return joined(parts);
    }

    /** As many at a time as support joins. */
    private static CodeBlock joined(List<CodeBlock> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        int last = Math.min(parts.size(), JOINED);
        CodeBlock first = CodeBlock.of(
                "$T.join($L)", Library.TEXTS, parts.subList(0, last).stream().collect(CodeBlock.joining(",$W")));
        return joined(Stream.concat(Stream.of(first), parts.stream().skip(last)).toList());
    }

    private CodeBlock filled(Template.Placeholder placeholder, Template template, boolean bounded) {
        Attribute attribute = placeholder.attribute();
        boolean admitted = bounded && attribute.bound() instanceof Bound.MaxValues;
        CodeBlock value = bounded && attribute.bound() instanceof Bound.MaxValues max
                ? CodeBlock.of(
                        "$T.value($L, $L)",
                        Library.DIMENSIONS,
                        dimensions.ofSpanName(method.member().scope(), template.written(), attribute, max.values()),
                        raw(attribute))
                : telemetry(attribute);
        return attribute.isAlwaysThere() && !admitted
                ? CodeBlock.of("$T.of($L)", Library.TEXTS, value)
                : CodeBlock.of("$T.of($L, $S)", Library.TEXTS, value, placeholder.written());
    }
}
