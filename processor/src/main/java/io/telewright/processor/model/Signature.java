package io.telewright.processor.model;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/**
 * The head of a generated method.
 *
 * @param result the type of a variable for the result: where it is raw, its arguments are unknown
 * @param isVarargs whether the last parameter takes a variable number of arguments
 * @param isDeprecated whether the declared method is deprecated
 * @param isInferable whether the types of arguments tell all type variables
 */
public record Signature(
        String name,
        List<TypeVariableName> typeVariables,
        TypeName returns,
        TypeName result,
        List<Parameter> parameters,
        boolean isVarargs,
        List<TypeName> thrown,
        boolean isDeprecated,
        boolean isInferable) {

    /** A parameter. */
    public record Parameter(String name, TypeName type) {}
}
