package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.Attribute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes a method that looks something up in the row of a table which is made of values. */
final class RowMethod {
    private final Fields fields;
    private final List<Attribute> attributes;
    private final List<DimensionPart> axes;
    private final Names variables;

    /**
     * Takes what a row is made of.
     *
     * @param attributes the values, of which one may occur twice
     * @param axes the dimension of each
     */
    RowMethod(Fields fields, List<Attribute> attributes, List<DimensionPart> axes) {
        this.fields = fields;
        this.attributes = attributes;
        this.axes = axes;
        variables = fields.names().ofVariables();
    }

    /**
     * Writes the method.
     *
     * @param found the statement that returns what is in a {@code row} of the {@code table}
     */
    MethodSpec write(String name, TypeName returns, String found, Part table) {
        MethodSpec.Builder helper =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE).returns(returns);
        String row = variables.variable(Variable.ROW.wanted());
        Map<Attribute, String> parameters = new HashMap<>();
        String last = "0";
        for (int i = 0; i < attributes.size(); i++) {
            CodeBlock next = Lines.of(
                    "$dimensions:T.row($last:L, $dimension:L, $parameter:L)",
                    Map.of(
                            "dimension", fields.name(axes.get(i)),
                            "last", last,
                            "parameter", parameters.computeIfAbsent(attributes.get(i), it -> parameter(helper, it))));
            if (i == attributes.size() - 1) {
                helper.addStatement(Lines.of(found, Map.of("table", fields.name(table), "row", next)));
            } else {
                helper.addStatement(i == 0 ? "long $L = $L" : "$L = $L", row, next);
                last = row;
            }
        }
        return helper.build();
    }

    private String parameter(MethodSpec.Builder helper, Attribute attribute) {
        String parameter = variables.variable(attribute.variableName());
        helper.addParameter(attribute.variableType(), parameter);
        return parameter;
    }
}
