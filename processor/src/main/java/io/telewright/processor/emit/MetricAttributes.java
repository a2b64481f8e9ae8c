package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Instrument;
import io.telewright.processor.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /**
     * The expression for the attributes of a measurement.
     *
     * @param instrument the instrument that records it
     * @param attributes those of the method that are known by then
     * @param errorType the variable with the error type, if it is known by then
     */
    CodeBlock of(Instrument instrument, List<Attribute> attributes, Optional<String> errorType) {
        List<Coordinate> coordinates = new ArrayList<>();
        for (Attribute attribute : attributes) {
            if (attribute.inMetrics()) {
                coordinates.add(new Coordinate(
                        dimensions.of(instrument, attribute),
                        Words.camel(attribute.key().name()),
                        ValueCode.rawType(attribute),
                        values.raw(attribute)));
            }
        }
        errorType.ifPresent(variable -> coordinates.add(new Coordinate(
                dimensions.ofErrorType(instrument),
                "errorType",
                TypeName.get(String.class),
                CodeBlock.of("$L", variable))));
        if (coordinates.isEmpty()) {
            return CodeBlock.of("$T.empty()", Library.ATTRIBUTES);
        }
        List<String> axes = coordinates.stream().map(Coordinate::dimension).toList();
        String name = Words.camel(instrument.name());
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
            CodeBlock next = CodeBlock.of("$L.row($L, $L)", coordinate.dimension(), row, parameter);
            if (i == coordinates.size() - 1) {
                helper.addStatement("return $L.get($L)", table, next);
            } else {
                helper.addStatement(i == 0 ? "long $L = $L" : "$L = $L", variable, next);
                row = CodeBlock.of("$L", variable);
            }
        }
        return helper.build();
    }
}
