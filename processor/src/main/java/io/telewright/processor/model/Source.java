package io.telewright.processor.model;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/**
 * Where the value of an attribute comes from.
 *
 * @param origin the parameter, the result, the error, or the baggage entry
 * @param type the type of the parameter or result
 * @param typeVariables the type variables that this type mentions
 * @param steps what leads from there to the value
 */
public record Source(Origin origin, TypeName type, List<TypeVariableName> typeVariables, List<Step> steps) {

    /** A parameter, the result of an operation, its error, or the baggage. */
    public sealed interface Origin {}

    /** A parameter by its position. */
    public record Parameter(int index) implements Origin {}

    /** What an operation returns, or what its future completes with. */
    public record Result() implements Origin {}

    /** The class of an exception that ends an operation. */
    public record ErrorType() implements Origin {}

    /** An entry of the baggage by its key. */
    public record Baggage(String entry) implements Origin {}

    /** One step towards the value; a {@code null} on the way means that there is none. */
    public sealed interface Step {}

    /** A call or field access: code of the user, which may be deprecated. */
    public record Access(String code, boolean isDeprecated) implements Step {}

    /** The value of an {@code Optional}, {@code OptionalInt}, {@code OptionalLong} or {@code OptionalDouble}. */
    public record Unwrap() implements Step {}

    /** Whether following the steps runs code of the user. */
    public boolean runsUserCode() {
        return steps.stream().anyMatch(Access.class::isInstance);
    }
}
