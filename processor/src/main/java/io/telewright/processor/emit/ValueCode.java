package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.telewright.processor.model.Attribute;
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

    /** A value that is always the same, if the result or exception that it stands for is there. */
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

    /** The values of an attribute's sources. */
    private List<CodeBlock> values(Attribute attribute) {
        return inTurn(attribute).stream().map(this::telemetry).toList();
    }

    /**
     * The parts of an attribute. Its value is that of the first part that has one. Some parts may have been read
     * together.
     */
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
            return orOther(attribute, closed, raw);
        }
        if (attribute.conversion() instanceof Conversion.EnumText text) {
            return text.method().isPresent()
                    ? ofDimension(new DimensionPart.OfEnum(attribute.key(), text), raw)
                    : CodeBlock.of("$T.name($L)", Library.VALUES, raw);
        }
        return raw;
    }

    private CodeBlock orOther(Attribute attribute, Conversion.Closed closed, CodeBlock raw) {
        ConstantPart values = new ConstantPart.ClosedValues(attribute.key(), closed.values());
        return method.line(
                "$closedTexts:T.orOther($known:L, $raw:L)",
                Map.of("known", method.fields().name(values), "raw", raw));
    }

    private CodeBlock ofDimension(DimensionPart dimension, CodeBlock value) {
        return Lines.of(
                "$admitted:T.value($dimension:L, $value:L)",
                Map.of("dimension", method.fields().name(dimension), "value", value));
    }

    /** A text for people. */
    CodeBlock text(Template template) {
        if (template.isConstant()) {
            return TextLiteral.of(template.constant());
        }
        List<CodeBlock> parts =
                together("join", template.parts().stream().map(this::part).toList());
        return parts.size() == 1 ? parts.get(0) : call("join", parts);
    }

    private CodeBlock part(Template.Part part) {
        if (part instanceof Template.Group group) {
            return group(group);
        }
        if (part instanceof Template.Hole hole) {
            return filled(hole, hole.fallback().orElse(hole.written()));
        }
        return TextLiteral.of(((Template.Text) part).text());
    }

    /** A group, which is left out if one of its parts is {@code null}. */
    private CodeBlock group(Template.Group group) {
        List<CodeBlock> parts = group.parts().stream()
                .map(part -> part instanceof Template.Hole hole && hole.mayBeAbsent()
                        ? CodeBlock.of("$T.orNull($L)", Library.TEXTS, telemetry(hole.attribute()))
                        : part(part))
                .toList();
        return call("group", together("together", parts));
    }

    private CodeBlock filled(Template.Hole hole, String fallback) {
        CodeBlock value = telemetry(hole.attribute());
        return hole.attribute().isAlwaysThere()
                ? CodeBlock.of("$T.of($L)", Library.TEXTS, value)
                : CodeBlock.of("$T.of($L, $L)", Library.TEXTS, value, TextLiteral.of(fallback));
    }

    /** As many parts as support joins at a time. The first of them may be several parts that were joined before. */
    private static List<CodeBlock> together(String method, List<CodeBlock> parts) {
        if (parts.size() <= JOINED) {
            return parts;
        }
        CodeBlock first = call(method, parts.subList(0, JOINED));
        return together(
                method,
                Stream.concat(Stream.of(first), parts.stream().skip(JOINED)).toList());
    }

    private static CodeBlock call(String method, List<CodeBlock> arguments) {
        return CodeBlock.of(
                "$T.$L($L)", Library.TEXTS, method, arguments.stream().collect(CodeBlock.joining(",$W")));
    }
}
