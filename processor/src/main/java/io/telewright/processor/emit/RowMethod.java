package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes a method that looks something up in the row of a table which is made of values. */
final class RowMethod {
    private final Fields fields;
    private final List<Shape> shapes;
    private final Names variables;

    /** Takes the values that a row is made of. A value that occurs twice is one parameter. */
    RowMethod(Fields fields, List<Shape> shapes) {
        this.fields = fields;
        this.shapes = shapes;
        variables = fields.names().ofVariables();
    }

    /**
     * A value that a row depends on.
     *
     * @param axis the dimension that it is in
     * @param isAlternative whether it takes the place of the value before it, where that is absent
     */
    record Shape(String name, TypeName type, DimensionPart axis, boolean isAlternative) {}

    /**
     * Writes the method.
     *
     * @param found the statement that returns the content of a {@code row} of the {@code table}
     */
    MethodSpec write(String name, TypeName returns, String found, Part table) {
        MethodSpec.Builder helper =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE).returns(returns);
        String row = variables.variable(Variable.ROW.wanted());
        Map<Shape, String> parameters = new HashMap<>();
        String last = "0";
        for (int i = 0; i < shapes.size(); i++) {
            Shape shape = shapes.get(i);
            String parameter = shape.isAlternative()
                    ? parameter(helper, shape)
                    : parameters.computeIfAbsent(shape, it -> parameter(helper, it));
            CodeBlock next = Lines.of(
                    shape.isAlternative()
                            ? "$dimensions:T.orElse($last:L, $dimension:L, $parameter:L)"
                            : "$dimensions:T.row($last:L, $dimension:L, $parameter:L)",
                    Map.of("dimension", fields.name(shape.axis()), "last", last, "parameter", parameter));
            if (i == shapes.size() - 1) {
                helper.addStatement(Lines.of(found, Map.of("table", fields.name(table), "row", next)));
            } else {
                helper.addStatement(i == 0 ? "long $L = $L" : "$L = $L", row, next);
                last = row;
            }
        }
        return helper.build();
    }

    private String parameter(MethodSpec.Builder helper, Shape shape) {
        String parameter = variables.variable(shape.name());
        helper.addParameter(shape.type(), parameter);
        return parameter;
    }
}
