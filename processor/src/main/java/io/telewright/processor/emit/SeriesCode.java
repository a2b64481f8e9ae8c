package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.AttributeUse;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.MetricEmission;
import io.telewright.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;

/** Writes the code that picks a series of a metric, or the {@code Attributes} of an observed one. */
final class SeriesCode {
    private final MethodDraft method;
    private final ValueCode values;

    SeriesCode(MethodDraft method, ValueCode values) {
        this.method = method;
        this.values = values;
    }

    /**
     * A value that a row depends on.
     *
     * @param isAlternative whether it takes the place of the value before it, where that is absent
     */
    private record Coordinate(String name, TypeName type, CodeBlock value, DimensionPart axis, boolean isAlternative) {
        /** The part of the method that picks a row. It does not depend on the value. */
        RowMethod.Shape shape() {
            return new RowMethod.Shape(name, type, axis, isAlternative);
        }
    }

    /** The expression for the series of a measurement, or for the attributes of what is observed. */
    CodeBlock of(MetricEmission metric) {
        TablePart table = TablePart.of(metric);
        if (table.isUnneeded()) {
            return CodeBlock.of("$T.none()", Library.DIMENSIONS);
        }
        List<Coordinate> coordinates = coordinates(metric, table);
        if (coordinates.isEmpty()) {
            String call = table.isObserved() ? "$T.at($L, 0)" : "$T.only($L)";
            return CodeBlock.of(call, Library.DIMENSIONS, method.fields().name(table));
        }
        List<RowMethod.Shape> shapes =
                coordinates.stream().map(Coordinate::shape).toList();
        String helper = method.inClass()
                .helper(
                        new HelperId(
                                shapes.stream().map(RowMethod.Shape::type).toList(),
                                shapes.stream()
                                        .map(RowMethod.Shape::isAlternative)
                                        .toList(),
                                table.id()),
                        metric.instrument().fieldName() + (table.isObserved() ? "Attributes" : "Series"),
                        name -> new RowMethod(method.fields(), shapes)
                                .write(name, table.row(), "return $dimensions:T.at($table:L, $row:L)", table));
        return CodeBlock.of(
                "$L($L)", helper, coordinates.stream().map(Coordinate::value).collect(CodeBlock.joining(",$W")));
    }

    private record HelperId(List<TypeName> types, List<Boolean> alternatives, Object table) {}

    /** A constant has one value, on which no row depends. */
    private List<Coordinate> coordinates(MetricEmission metric, TablePart table) {
        List<Coordinate> coordinates = new ArrayList<>();
        List<Attribute> attributes =
                metric.attributes().stream().map(AttributeUse::attribute).toList();
        for (int i = 0; i < attributes.size(); i++) {
            Attribute attribute = attributes.get(i);
            DimensionPart axis = table.axes().get(i);
            if (isNumberOfSeveralSources(attribute)) {
                boolean isAlternative = false;
                for (Attribute part : values.inTurn(attribute)) {
                    coordinates.add(
                            new Coordinate(attribute.variableName(), type(part), value(part), axis, isAlternative));
                    isAlternative = true;
                }
            } else if (!attribute.isConstant()) {
                coordinates.add(new Coordinate(
                        attribute.variableName(), attribute.variableType(), values.raw(attribute), axis, false));
            }
        }
        return coordinates;
    }

    /**
     * If there are several boxed numbers, none is chosen before its slot is looked up, so that the compiler can avoid
     * the boxes.
     */
    private static boolean isNumberOfSeveralSources(Attribute attribute) {
        ValueType type = attribute.key().type();
        return !attribute.isSingle() && (type == ValueType.LONG || type == ValueType.DOUBLE);
    }

    /** A boxed narrower number is passed on as it is, because it would need another box otherwise. */
    private boolean isInABox(Attribute part) {
        return !method.isHeld(part)
                && part.isSingle()
                && part.conversion() instanceof Conversion.Widened
                && part.source().steps().isEmpty()
                && part.source().type().isBoxedPrimitive();
    }

    private CodeBlock value(Attribute part) {
        return isInABox(part) ? CodeBlock.of("$L", method.origin(part)) : values.telemetry(part);
    }

    private TypeName type(Attribute part) {
        if (isInABox(part)) {
            return part.source().type();
        }
        TypeName type = part.key().type().javaType();
        return part.isAlwaysThere() ? type.unbox() : type;
    }
}
