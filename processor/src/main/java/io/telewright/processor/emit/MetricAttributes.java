package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.AttributeUse;
import io.telewright.processor.model.Instrument;
import io.telewright.processor.model.MetricEmission;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what picks the prebuilt {@code Attributes} of a metric. */
final class MetricAttributes {
    private final MethodContext method;
    private final ValueCode values;
    private final Dimensions dimensions;

    MetricAttributes(MethodContext method, ValueCode values) {
        this.method = method;
        this.values = values;
        dimensions = new Dimensions(method.inClass());
    }

    /** The expression for the attributes of a measurement. */
    CodeBlock of(MetricEmission metric) {
        Instrument instrument = metric.instrument();
        List<Coordinate> coordinates = metric.attributes().stream()
                .map(AttributeUse::attribute)
                .map(attribute -> new Coordinate(
                        dimensions.of(instrument, attribute),
                        attribute.variableName(),
                        attribute.variableType(),
                        values.raw(attribute)))
                .toList();
        if (coordinates.isEmpty()) {
            return CodeBlock.of("$T.none()", Library.DIMENSIONS);
        }
        List<String> axes = coordinates.stream().map(Coordinate::dimension).toList();
        String name = instrument.fieldName();
        String table = method.fields()
                .part(
                        new TableId(axes),
                        Library.ATTRIBUTE_TABLE,
                        name + "Table",
                        CodeBlock.of(
                                "new $T($L)",
                                Library.ATTRIBUTE_TABLE,
                                axes.stream()
                                        .map(axis -> CodeBlock.of("$L", axis))
                                        .collect(CodeBlock.joining(",$W"))));
        String helper = method.inClass()
                .helper(
                        new HelperId(coordinates.stream().map(Coordinate::type).toList(), axes),
                        name + "Attributes",
                        given -> write(given, coordinates, table));
        return CodeBlock.of(
                "$L($L)", helper, coordinates.stream().map(Coordinate::value).collect(CodeBlock.joining(",$W")));
    }

    /** One axis of a table, and the value that is looked up there. */
    private record Coordinate(String dimension, String name, TypeName type, CodeBlock value) {}

    private record TableId(List<String> axes) {}

    private record HelperId(List<TypeName> types, List<String> axes) {}

    private MethodSpec write(String name, List<Coordinate> coordinates, String table) {
        Names variables = method.fields().names().ofVariables();
        MethodSpec.Builder helper =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE).returns(Library.ATTRIBUTES);
        String variable = variables.variable("row");
        CodeBlock row = CodeBlock.of("0");
        for (int i = 0; i < coordinates.size(); i++) {
            Coordinate coordinate = coordinates.get(i);
            String parameter = variables.variable(coordinate.name());
            helper.addParameter(coordinate.type(), parameter);
            CodeBlock next =
                    CodeBlock.of("$T.row($L, $L, $L)", Library.DIMENSIONS, row, coordinate.dimension(), parameter);
            if (i == coordinates.size() - 1) {
                helper.addStatement("return $T.at($L, $L)", Library.DIMENSIONS, table, next);
            } else {
                helper.addStatement(i == 0 ? "long $L = $L" : "$L = $L", variable, next);
                row = CodeBlock.of("$L", variable);
            }
        }
        return helper.build();
    }
}
