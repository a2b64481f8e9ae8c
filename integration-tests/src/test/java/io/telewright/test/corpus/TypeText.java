package io.telewright.test.corpus;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Types as they are written in source. */
final class TypeText {
    private TypeText() {}

    static String of(Type type) {
        if (type instanceof Class<?> plain) {
            return plain.getCanonicalName();
        }
        if (type instanceof ParameterizedType parameterized) {
            return of(parameterized.getRawType())
                    + Arrays.stream(parameterized.getActualTypeArguments())
                            .map(TypeText::of)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        if (type instanceof GenericArrayType array) {
            return of(array.getGenericComponentType()) + "[]";
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.getLowerBounds().length > 0
                    ? "? super " + of(wildcard.getLowerBounds()[0])
                    : "? extends " + of(wildcard.getUpperBounds()[0]);
        }
        return ((TypeVariable<?>) type).getName();
    }

    /** The declaration of a type's parameters, with their bounds. */
    static String parameters(Class<?> type) {
        return list(
                type,
                variable -> variable.getName()
                        + Arrays.stream(variable.getBounds())
                                .filter(bound -> bound != Object.class)
                                .map(TypeText::of)
                                .collect(Collectors.collectingAndThen(
                                        Collectors.joining(" & "),
                                        bounds -> bounds.isEmpty() ? "" : " extends " + bounds)));
    }

    /** A type's parameters as the arguments of its supertype. */
    static String arguments(Class<?> type) {
        return list(type, TypeVariable::getName);
    }

    private static String list(Class<?> type, java.util.function.Function<TypeVariable<?>, String> text) {
        return type.getTypeParameters().length == 0
                ? ""
                : Arrays.stream(type.getTypeParameters()).map(text).collect(Collectors.joining(", ", "<", ">"));
    }
}
