package io.telewright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Template;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the names of spans. One with holes comes from a table, through a method that picks it. */
final class NameCode {
    private final MethodDraft method;
    private final ValueCode values;

    NameCode(MethodDraft method, ValueCode values) {
        this.method = method;
        this.values = values;
    }

    /** The name that a span starts with. Values that are known only at the end are absent. */
    CodeBlock atStart(Template name) {
        return name.isConstant() ? TextLiteral.of(name.constant()) : picked(name, true);
    }

    /** The name that a span ends with. */
    CodeBlock atEnd(Template name) {
        return picked(name, false);
    }

    private CodeBlock picked(Template name, boolean starts) {
        String named = method.member().signature().name();
        NameTablePart table = new NameTablePart(method.member().scope(), name, named);
        List<Attribute> attributes = name.attributes().stream().distinct().toList();
        List<TypeName> types = attributes.stream().map(Attribute::variableType).toList();
        String helper = method.inClass()
                .helper(
                        new HelperId(types, table.id()),
                        named + "Name",
                        helperName -> new RowMethod(method.fields(), shapes(name, table))
                                .write(
                                        helperName,
                                        ClassName.get(String.class),
                                        "return $dimensions:T.name($table:L, $row:L)",
                                        table));
        CodeBlock arguments = attributes.stream()
                .map(attribute -> starts ? early(attribute) : values.raw(attribute))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("$L($L)", helper, arguments);
    }

    /** A value as far as it is known when the operation starts. */
    private CodeBlock early(Attribute attribute) {
        if (attribute.isKnownAtStart()) {
            return values.raw(attribute);
        }
        return attribute.atStart().map(values::telemetry).orElse(CodeBlock.of("null"));
    }

    private static List<RowMethod.Shape> shapes(Template name, NameTablePart table) {
        List<Attribute> attributes = name.attributes();
        return IntStream.range(0, attributes.size())
                .mapToObj(i -> new RowMethod.Shape(
                        attributes.get(i).variableName(),
                        attributes.get(i).variableType(),
                        table.axes().get(i),
                        false))
                .toList();
    }

    private record HelperId(List<TypeName> types, Object table) {}
}
