package io.telewright.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.telewright.processor.model.GeneratedClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the methods of {@code Object} that a class with a delegate overrides; none of them is ever traced. */
final class ObjectMethodsEmitter {
    private final GeneratedClass model;
    private final GeneratedClass.Decoration decoration;

    ObjectMethodsEmitter(GeneratedClass model, GeneratedClass.Decoration decoration) {
        this.model = model;
        this.decoration = decoration;
    }

    List<MethodSpec> emit() {
        List<MethodSpec> methods = new ArrayList<>();
        if (decoration.equality()) {
            methods.add(equalsMethod());
            methods.add(head("hashCode", TypeName.INT)
                    .addStatement("return $L.hashCode()", DelegatePart.NAME)
                    .build());
        }
        methods.add(head("toString", TypeName.get(String.class))
                .addStatement("return $S + $L + $S", model.name().simpleName() + "[", DelegatePart.NAME, "]")
                .build());
        return methods;
    }

    /** Two that wrap equal objects are equal, so that each is equal to itself. */
    private MethodSpec equalsMethod() {
        return head("equals", TypeName.BOOLEAN)
                .addParameter(Object.class, Variable.OTHER.wanted())
                .addStatement(Lines.of(
                        "return $delegate:L.equals(other instanceof $type:T that ? that.$delegate:L : other)",
                        Map.of("delegate", DelegatePart.NAME, "type", anyOfThis())))
                .build();
    }

    private TypeName anyOfThis() {
        return model.typeVariables().isEmpty()
                ? model.name()
                : ParameterizedTypeName.get(
                        model.name(),
                        model.typeVariables().stream()
                                .map(variable -> WildcardTypeName.subtypeOf(Object.class))
                                .toArray(TypeName[]::new));
    }

    private static MethodSpec.Builder head(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }
}
