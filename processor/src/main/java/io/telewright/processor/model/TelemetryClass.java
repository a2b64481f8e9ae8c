package io.telewright.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/**
 * The class to generate for a telemetry interface.
 *
 * @param name its name
 * @param declaration the interface
 * @param implemented the interface with its type arguments
 * @param typeVariables those of the interface
 * @param isPublic whether it is public, like its interface
 * @param isDeprecated whether it is deprecated, like its interface
 * @param suppressions lint categories that the user's own types would raise in it
 * @param surroundings what of the user's class path and options it depends on
 * @param members its methods, in declaration order
 * @param inheritedNames the names of all methods it has, so that none of its own hides one
 * @param inheritedTypes the simple names of the types that it inherits, which hide imported ones
 */
public record TelemetryClass(
        ClassName name,
        ClassName declaration,
        TypeName implemented,
        List<TypeVariableName> typeVariables,
        boolean isPublic,
        boolean isDeprecated,
        List<String> suppressions,
        Surroundings surroundings,
        List<Member> members,
        List<String> inheritedNames,
        List<String> inheritedTypes) {}
