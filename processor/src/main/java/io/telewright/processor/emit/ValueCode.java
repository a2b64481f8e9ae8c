package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Bound;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.Source;
import io.telewright.processor.model.Template;
import io.telewright.processor.model.ValueType;

/** Writes the expressions that give the value of an attribute. */
final class ValueCode {
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
            return CodeBlock.of("$T.value($T.current(), $S)", Library.BAGGAGES, Library.CONTEXT, baggage.entry());
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
                    ? CodeBlock.of("$L.value($L)", dimensions.ofEnum(attribute.key(), text), raw)
                    : CodeBlock.of("$T.name($L)", Library.VALUES, raw);
        }
        return raw;
    }

    /** A text of which the placeholders are filled: one with few values if it is to name spans. */
    CodeBlock text(Template template, boolean bounded) {
        if (template.isConstant()) {
            return CodeBlock.of("$S", template.written());
        }
        CodeBlock text = template.parts().stream()
                .map(part -> part instanceof Template.Placeholder placeholder
                        ? filled(placeholder, template, bounded)
                        : CodeBlock.of("$S", part.written()))
                .collect(CodeBlock.joining("$W+ "));
        boolean isConcatenation = template.parts().stream().limit(2).anyMatch(Template.Text.class::isInstance);
        return isConcatenation ? text : CodeBlock.of("$S + $L", "", text);
    }

    private CodeBlock filled(Template.Placeholder placeholder, Template template, boolean bounded) {
        Attribute attribute = placeholder.attribute();
        CodeBlock value = bounded && attribute.bound() instanceof Bound.MaxValues max
                ? CodeBlock.of(
                        "$L.value($L)",
                        dimensions.ofSpanName(method.member().scope(), template.written(), attribute, max.values()),
                        raw(attribute))
                : telemetry(attribute);
        boolean alwaysThere = attribute.isAlwaysThere() && !(bounded && attribute.bound() instanceof Bound.MaxValues);
        if (attribute.key().type() == ValueType.VALUE) {
            value = CodeBlock.of("$T.text($L)", Library.VALUES, value);
        }
        return alwaysThere
                ? value
                : CodeBlock.of("$T.orPlaceholder($L, $S)", Library.VALUES, value, placeholder.written());
    }
}
