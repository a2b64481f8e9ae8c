package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.AttributeUse;
import io.telewright.processor.model.MetricEmission;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

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
                        name -> write(name, varying, table));
        return CodeBlock.of("$L($L)", helper, arguments);
    }

    private record HelperId(List<TypeName> types, List<DimensionPart> axes) {}

    private MethodSpec write(String name, List<Attribute> attributes, TablePart table) {
        Names variables = method.fields().names().ofVariables();
        MethodSpec.Builder helper =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE).returns(Library.ATTRIBUTES);
        String row = variables.variable(Variable.ROW.wanted());
        List<DimensionPart> axes = table.varying();
        String last = "0";
        for (int i = 0; i < attributes.size(); i++) {
            Attribute attribute = attributes.get(i);
            String parameter = variables.variable(attribute.variableName());
            helper.addParameter(attribute.variableType(), parameter);
            CodeBlock next = Lines.of(
                    "$dimensions:T.row($last:L, $dimension:L, $parameter:L)",
                    Map.of(
                            "dimension", method.fields().name(axes.get(i)),
                            "last", last,
                            "parameter", parameter));
            if (i == attributes.size() - 1) {
                helper.addStatement(Lines.of(
                        "return $dimensions:T.at($table:L, $row:L)",
                        Map.of("table", method.fields().name(table), "row", next)));
            } else {
                helper.addStatement(i == 0 ? "long $L = $L" : "$L = $L", row, next);
                last = row;
            }
        }
        return helper.build();
    }
}
