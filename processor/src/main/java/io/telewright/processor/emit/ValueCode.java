package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Bound;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.Source;
import io.telewright.processor.model.Template;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the expressions that give the value of an attribute. */
final class ValueCode {
    /** How many texts support joins at a time. */
    private static final int JOINED = 4;

    private final MethodDraft method;
    private final Readers readers;

    ValueCode(MethodDraft method) {
        this.method = method;
        readers = new Readers(method.inClass());
    }

    /** The value as metrics take it: an enum as its constant, anything else as the attribute's value. */
    CodeBlock raw(Attribute attribute) {
        if (method.isHeld(attribute)) {
            return CodeBlock.of("$L", method.origin(attribute));
        }
        if (attribute.source().origin() instanceof Source.Baggage baggage) {
            return Lines.of("$baggages:T.value($scopes:T.current(), $entry:S)", Map.of("entry", baggage.entry()));
        }
        CodeBlock origin = CodeBlock.of("$L", method.origin(attribute));
        return attribute.needsCare()
                ? CodeBlock.of("$L($L)", readers.reader(attribute), origin)
                : Readers.converted(attribute.conversion(), unwrapped(attribute, origin));
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
                    ? ofDimension(new DimensionPart.OfEnum(attribute.key(), text), raw)
                    : CodeBlock.of("$T.name($L)", Library.VALUES, raw);
        }
        return raw;
    }

    private CodeBlock ofDimension(DimensionPart dimension, CodeBlock value) {
        return Lines.of(
                "$dimensions:T.value($dimension:L, $value:L)",
                Map.of("dimension", method.fields().name(dimension), "value", value));
    }

    /** A text for people of which the placeholders are filled. */
    CodeBlock text(Template template) {
        return joined(template, this::filled);
    }

    /** The name of a span: one with few values. */
    CodeBlock name(Template template) {
        return joined(
                template,
                placeholder -> placeholder.attribute().bound() instanceof Bound.MaxValues max
                        ? bounded(placeholder, template, max.values())
                        : filled(placeholder));
    }

    private static CodeBlock joined(Template template, Filling filling) {
        if (template.isConstant()) {
            return TextLiteral.of(template.written());
        }
        return joined(template.parts().stream()
                .map(part -> part instanceof Template.Placeholder placeholder
                        ? filling.fill(placeholder)
                        : TextLiteral.of(part.written()))
                .toList());
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

    /** What writes the value of a placeholder. */
    private interface Filling {
        CodeBlock fill(Template.Placeholder placeholder);
    }

    private CodeBlock filled(Template.Placeholder placeholder) {
        Attribute attribute = placeholder.attribute();
        CodeBlock value = telemetry(attribute);
        return attribute.isAlwaysThere()
                ? CodeBlock.of("$T.of($L)", Library.TEXTS, value)
                : orPlaceholder(value, placeholder);
    }

    private CodeBlock bounded(Template.Placeholder placeholder, Template template, int maxValues) {
        Attribute attribute = placeholder.attribute();
        DimensionPart dimension =
                new DimensionPart.OfValues(attribute.key(), method.member().scope(), template.written(), maxValues);
        return orPlaceholder(ofDimension(dimension, raw(attribute)), placeholder);
    }

    private static CodeBlock orPlaceholder(CodeBlock value, Template.Placeholder placeholder) {
        return CodeBlock.of("$T.of($L, $S)", Library.TEXTS, value, placeholder.written());
    }
}
