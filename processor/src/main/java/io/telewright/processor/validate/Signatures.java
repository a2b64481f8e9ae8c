package io.telewright.processor.validate;

import com.palantir.javapoet.TypeVariableName;
import io.telewright.processor.model.Scope;
import io.telewright.processor.model.Signature;
import io.telewright.processor.model.Words;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.DeclaredParameter;
import io.telewright.processor.read.Written;
import io.telewright.processor.types.TypeFacts;
import io.telewright.processor.types.TypeNames;
import io.telewright.processor.types.TypeVariables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** The heads of generated methods. */
final class Signatures {
    private final TypeFacts facts;
    private final TypeElement user;

    Signatures(TypeFacts facts, TypeElement user) {
        this.facts = facts;
        this.user = user;
    }

    /** The scope that a method records under. */
    static Scope scope(DeclaredMethod method) {
        Written<String> name = method.scope().name();
        return new Scope(
                name.value(),
                !name.explicit(),
                method.scope().version(),
                method.scope().schemaUrl().value());
    }

    Signature of(DeclaredMethod method, Roles roles) {
        TypeNames types = new TypeNames(user, method.element(), method.type());
        List<Signature.Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < method.parameters().size(); i++) {
            DeclaredParameter parameter = method.parameters().get(i);
            String name = method.inherited() ? inheritedName(parameter, i, roles) : parameter.name();
            parameters.add(new Signature.Parameter(name, types.of(parameter.type())));
        }
        return new Signature(
                method.name(),
                method.type().getTypeVariables().stream()
                        .map(types::declaration)
                        .toList(),
                types.of(method.type().getReturnType()),
                types.of(facts.withUnknownArguments(method.type().getReturnType())),
                List.copyOf(parameters),
                method.element().isVarArgs(),
                method.thrown().stream().map(types::of).toList(),
                facts.elements().isDeprecated(method.element()),
                isInferable(method));
    }

    /** Whether all type variables of the method can be inferred from the types of its arguments. */
    private static boolean isInferable(DeclaredMethod method) {
        Set<String> told = method.parameters().stream()
                .flatMap(parameter -> TypeVariables.toldBy(parameter.type()).stream())
                .map(TypeVariableName::name)
                .collect(Collectors.toSet());
        return method.type().getTypeVariables().stream().allMatch(variable -> told.contains(variable.toString()));
    }

    /** A name that does not depend on whether the source of the declaring interface is available. */
    private static String inheritedName(DeclaredParameter parameter, int index, Roles roles) {
        if (roles.body().isPresent() && roles.body().getAsInt() == index) {
            return "body";
        }
        if (roles.supplier().isPresent() && roles.supplier().getAsInt() == index) {
            return "supplier";
        }
        if (roles.measurements().contains(index)) {
            return "measurement";
        }
        if (roles.exceptions().contains(index)) {
            return "exception";
        }
        return parameter.attributes().stream()
                .map(attribute -> attribute.key().value())
                .filter(key -> !key.isEmpty())
                .findFirst()
                .map(Words::camel)
                .orElse("argument" + index);
    }
}
