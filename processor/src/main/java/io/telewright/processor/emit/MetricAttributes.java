package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.AttributeUse;
import io.telewright.processor.model.MetricEmission;
import java.util.List;

/** Writes what picks the prebuilt {@code Attributes} of a metric. */
final class MetricAttributes {
    private final MethodDraft method;
    private final ValueCode values;

    MetricAttributes(MethodDraft method, ValueCode values) {
        this.method = method;
        this.values = values;
    }

    /** The expression for the attributes of a measurement. */
    CodeBlock of(MetricEmission metric) {
        List<Attribute> attributes =
                metric.attributes().stream().map(AttributeUse::attribute).toList();
        if (attributes.isEmpty()) {
            return CodeBlock.of("$T.none()", Library.DIMENSIONS);
        }
        TablePart table = TablePart.of(metric);
        List<Attribute> varying =
                attributes.stream().filter(attribute -> !attribute.isConstant()).toList();
        if (varying.isEmpty()) {
            return CodeBlock.of(
                    "$T.at($L, 0)", Library.DIMENSIONS, method.fields().name(table));
        }
        List<TypeName> types = varying.stream().map(Attribute::variableType).toList();
        CodeBlock arguments = varying.stream().map(values::raw).collect(CodeBlock.joining(",$W"));
        String helper = method.inClass()
                .helper(
                        new HelperId(types, table.axes()),
                        metric.instrument().fieldName() + "Attributes",
                        name -> new RowMethod(method.fields(), varying, table.varying())
                                .write(
                                        name,
                                        Library.ATTRIBUTES,
                                        "return $dimensions:T.at($table:L, $row:L)",
                                        table));
        return CodeBlock.of("$L($L)", helper, arguments);
    }

    private record HelperId(List<TypeName> types, List<DimensionPart> axes) {}
}
