package io.telewright.test.corpus;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What the type variables of the interfaces above an interface stand for in it. */
final class TypeArguments {
    private final Map<TypeVariable<?>, Type> arguments = new HashMap<>();

    TypeArguments(Class<?> type) {
        collect(type);
    }

    private void collect(Class<?> type) {
        for (Type parent : type.getGenericInterfaces()) {
            if (parent instanceof ParameterizedType parameterized) {
                Class<?> raw = (Class<?>) parameterized.getRawType();
                for (int i = 0; i < raw.getTypeParameters().length; i++) {
                    arguments.put(raw.getTypeParameters()[i], parameterized.getActualTypeArguments()[i]);
                }
            }
        }
        Arrays.stream(type.getInterfaces()).forEach(this::collect);
    }

    /** The type itself, or what stands for a type variable. */
    Type resolve(Type type) {
        Type argument = type instanceof TypeVariable<?> ? arguments.get(type) : null;
        return argument == null ? type : resolve(argument);
    }

    /** The class that a type is at run time, or that its bound is. */
    Class<?> erasure(Type type) {
        Type resolved = resolve(type);
        if (resolved instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        if (resolved instanceof TypeVariable<?> variable) {
            return erasure(variable.getBounds()[0]);
        }
        return resolved instanceof Class<?> plain ? plain : Object[].class;
    }

    /** The classes that a type mentions; those in the bounds of a type variable are not written where it is used. */
    Stream<Class<?>> mentioned(Type type) {
        Type resolved = resolve(type);
        if (resolved instanceof Class<?> plain) {
            return plain.isArray() ? mentioned(plain.getComponentType()) : Stream.of(plain);
        }
        return parts(resolved).flatMap(this::mentioned);
    }

    private static Stream<Type> parts(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return Stream.concat(
                    Stream.of(parameterized.getRawType()), Arrays.stream(parameterized.getActualTypeArguments()));
        }
        if (type instanceof GenericArrayType array) {
            return Stream.of(array.getGenericComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return Stream.of(wildcard.getLowerBounds(), wildcard.getUpperBounds())
                    .flatMap(Arrays::stream);
        }
        return Stream.empty();
    }
}
