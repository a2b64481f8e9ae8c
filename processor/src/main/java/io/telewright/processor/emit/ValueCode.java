package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Bound;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.Source;
import io.telewright.processor.model.Template;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        if (!attribute.isSingle()) {
            return first(values(attribute));
        }
        if (attribute.source().origin() instanceof Source.Baggage baggage) {
            return Lines.of("$baggages:T.value($scopes:T.current(), $entry:S)", Map.of("entry", baggage.entry()));
        }
        if (attribute.conversion() instanceof Conversion.Fixed fixed) {
            return fixed(attribute, TextLiteral.ofValue(fixed.value()));
        }
        CodeBlock origin = CodeBlock.of("$L", method.origin(attribute));
        if (attribute.conversion() instanceof Conversion.Dynamic) {
            return method.line(
                    "$dynamicAttributes:T.of($rules:L, $origin:L)",
                    Map.of("rules", method.fields().name(ConstantPart.DynamicRules.of(attribute)), "origin", origin));
        }
        CodeBlock value = attribute.reading().hasMethod()
                ? CodeBlock.of("$L($L)", readers.reader(attribute), origin)
                : Readers.converted(attribute.conversion(), unwrapped(attribute, origin));
        return attribute.saysWhetherThereIsAResult()
                ? method.line("$thrown:L == null ? $value:L : null", Map.of("value", value))
                : value;
    }

    /** A value that is always the same, if there is what it stands for. */
    private CodeBlock fixed(Attribute attribute, CodeBlock value) {
        Source.Origin origin = attribute.source().origin();
        if (origin instanceof Source.Thrown thrown) {
            return method.line(
                    thrown.isAny()
                            ? "$outcomes:T.exception($thrown:L) != null ? $value:L : null"
                            : "$outcomes:T.exception($thrown:L) instanceof $type:T ? $value:L : null",
                    Map.of("type", thrown.type(), "value", value));
        }
        if (origin instanceof Source.Returned returned) {
            return method.line(
                    "$result:L instanceof $type:T ? $value:L : null", Map.of("type", returned.type(), "value", value));
        }
        return origin instanceof Source.Result
                ? method.line("$result:L != null ? $value:L : null", Map.of("value", value))
                : value;
    }

    /** What the sources of an attribute give. */
    private List<CodeBlock> values(Attribute attribute) {
        return inTurn(attribute).stream().map(this::telemetry).toList();
    }

    /** The parts of an attribute, of which the first that has a value gives it; some may have been read together. */
    List<Attribute> inTurn(Attribute attribute) {
        if (method.isHeld(attribute)) {
            return List.of(attribute);
        }
        Optional<Attribute> held = attribute.atEnd().filter(method::isHeld);
        return (held.isPresent()
                        ? Stream.concat(
                                held.stream(), attribute.atStart().stream().flatMap(start -> start.parts().stream()))
                        : attribute.parts().stream())
                .toList();
    }

    private static CodeBlock first(List<CodeBlock> values) {
        return values.size() == 1
                ? values.get(0)
                : CodeBlock.of(
                        "$T.first($L,$W$L)", Library.VALUES, values.get(0), first(values.subList(1, values.size())));
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
        if (!attribute.isSingle()) {
            return raw;
        }
        if (attribute.conversion() instanceof Conversion.OfConstant ofConstant) {
            return ofDimension(new DimensionPart.OfEnumValues(attribute.key(), ofConstant), raw);
        }
        if (attribute.conversion() instanceof Conversion.Closed closed) {
            return method.line(
                    "$closedTexts:T.orOther($known:L, $raw:L)",
                    Map.of(
                            "known",
                            method.fields().name(new ConstantPart.ClosedValues(attribute.key(), closed.values())),
                            "raw",
                            raw));
        }
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
        if (attribute.conversion() instanceof Conversion.Fixed fixed && attribute.isConstant()) {
            return TextLiteral.of(fixed.value().toString());
        }
        return attribute.isAlwaysThere()
                ? CodeBlock.of("$T.of($L)", Library.TEXTS, value)
                : orPlaceholder(value, placeholder);
    }

    private CodeBlock bounded(Template.Placeholder placeholder, Template template, int maxValues) {
        Attribute attribute = placeholder.attribute();
        DimensionPart dimension =
                DimensionPart.OfValues.of(attribute, method.member().scope(), template.written(), maxValues);
        return orPlaceholder(ofDimension(dimension, raw(attribute)), placeholder);
    }

    private static CodeBlock orPlaceholder(CodeBlock value, Template.Placeholder placeholder) {
        return CodeBlock.of("$T.of($L, $S)", Library.TEXTS, value, placeholder.written());
    }
}
