package io.telewright.processor.model;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/**
 * Where a value comes from.
 *
 * @param origin what the value is read from
 * @param type the type of the parameter or result
 * @param typeVariables the type variables that this type mentions
 * @param steps what leads from there to the value
 */
public record Source(Origin origin, TypeName type, List<TypeVariableName> typeVariables, List<Step> steps) {

    /** What a value is read from. */
    public sealed interface Origin {
        /** Whether it is there at the call, or when an operation starts. */
        default boolean isKnownAtStart() {
            return true;
        }
    }

    /** A parameter by its position. */
    public record Parameter(int index) implements Origin {}

    /** A parameter by its position, read when an operation ends. */
    public record ParameterAtEnd(int index) implements Origin {
        @Override
        public boolean isKnownAtStart() {
            return false;
        }
    }

    /** What an operation returns, or what its future completes with. */
    public record Result() implements Origin {
        @Override
        public boolean isKnownAtStart() {
            return false;
        }
    }

    /** The same, if it is of a type. */
    public record Returned(TypeName type) implements Origin {
        @Override
        public boolean isKnownAtStart() {
            return false;
        }
    }

    /** The exception that ends an operation, if it is of a type. */
    public record Thrown(TypeName type) implements Origin {
        @Override
        public boolean isKnownAtStart() {
            return false;
        }

        /** Whether any exception is of the type. */
        public boolean isAny() {
            return type.equals(TypeName.get(Throwable.class));
        }
    }

    /** The class of an exception that ends an operation. */
    public record ErrorType() implements Origin {
        @Override
        public boolean isKnownAtStart() {
            return false;
        }
    }

    /** An entry of the baggage by its key. */
    public record Baggage(String entry) implements Origin {}

    /** The declaration itself: the value is fixed. */
    public record Constant() implements Origin {}

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

    /** Whether its value is there at the call, or when an operation starts. */
    public boolean isKnownAtStart() {
        return origin.isKnownAtStart();
    }

    /** Whether it is read from the result of an operation. */
    public boolean isOfResult() {
        return origin instanceof Result || origin instanceof Returned;
    }

    /** Whether it depends on how an operation ends. */
    public boolean isOfOutcome() {
        return isOfResult() || origin instanceof Thrown || origin instanceof ErrorType;
    }
}
