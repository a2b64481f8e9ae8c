package io.telewright.test.delegate;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Objects to give to methods and to get from them, each a new one where its type allows. */
public final class Values {
    private static final Set<String> DEFERRED = Set.of(
            "java.util.concurrent.CompletionStage",
            "java.util.concurrent.Flow$Publisher",
            "com.google.common.util.concurrent.ListenableFuture",
            "org.reactivestreams.Publisher",
            "io.smallrye.mutiny.Uni");

    private final ClassLoader loader;
    private final GenericDeclaration declaring;

    /**
     * Values for the methods of a type.
     *
     * @param declaring the type whose type variables may be anything
     */
    public Values(ClassLoader loader, GenericDeclaration declaring) {
        this.loader = loader;
        this.declaring = declaring;
    }

    /** A value; {@code null} where it is hard to come by. */
    public @Nullable Object of(Class<?> erasure, Type type, int number) {
        if (isOfParent(type)) {
            return null;
        }
        if (erasure.isPrimitive()) {
            return primitive(erasure, number);
        }
        if (erasure == Object.class) {
            return new Object();
        }
        if (erasure.isAssignableFrom(String.class)) {
            return "text " + number;
        }
        if (erasure.isArray()) {
            return Array.newInstance(erasure.getComponentType(), 1);
        }
        if (erasure == CompletionStage.class || erasure == CompletableFuture.class) {
            return CompletableFuture.completedFuture(null);
        }
        if (isDeferred(erasure)) {
            return null; // one that never completed would never end its span
        }
        if (erasure.isEnum()) {
            return erasure.getEnumConstants()[0];
        }
        return erasure.isInterface() && !erasure.isSealed() ? proxy(erasure) : null;
    }

    private static boolean isDeferred(Class<?> type) {
        return DEFERRED.contains(type.getName())
                || Arrays.stream(type.getInterfaces()).anyMatch(Values::isDeferred);
    }

    /** Whether a parent's type variable is left open, which may stand for anything where it is inherited. */
    private boolean isOfParent(Type type) {
        if (type instanceof GenericArrayType array) {
            return isOfParent(array.getGenericComponentType());
        }
        return type instanceof TypeVariable<?> variable
                && !(variable.getGenericDeclaration() instanceof Method)
                && variable.getGenericDeclaration() != declaring;
    }

    private @Nullable Object proxy(Class<?> type) {
        try {
            return Proxy.newProxyInstance(loader, new Class<?>[] {type}, (self, method, arguments) -> {
                if (method.getName().equals("equals")) {
                    return self == arguments[0];
                }
                return method.getReturnType().isPrimitive() ? primitive(method.getReturnType(), 0) : null;
            });
        } catch (IllegalArgumentException | LinkageError hidden) {
            return null;
        }
    }

    private static @Nullable Object primitive(Class<?> type, int number) {
        if (type == boolean.class) {
            return number % 2 == 0;
        }
        if (type == char.class) {
            return (char) ('a' + number);
        }
        if (type == void.class) {
            return null;
        }
        Object array = Array.newInstance(type, 1);
        Array.setByte(array, 0, (byte) (number + 1));
        return Array.get(array, 0);
    }

    /** An exception of the type, if one can be made. */
    private static Optional<Throwable> thrown(Class<?> type) {
        return Stream.<List<Class<?>>>of(List.of(), List.of(String.class), List.of(Throwable.class))
                .flatMap(parameters -> thrown(type, parameters).stream())
                .findFirst();
    }

    private static Optional<Throwable> thrown(Class<?> type, List<Class<?>> parameters) {
        try {
            Constructor<?> constructor = type.getConstructor(parameters.toArray(Class<?>[]::new));
            return Optional.of((Throwable) constructor.newInstance(new Object[parameters.size()]));
        } catch (ReflectiveOperationException | LinkageError impossible) {
            return Optional.empty();
        }
    }

    /** One of each checked exception type that all declarations of a method allow. */
    public static List<Throwable> checkedExceptions(Class<?> type, Method method) {
        List<Method> declarations = Arrays.stream(type.getMethods())
                .filter(other -> Methods.signature(other).equals(Methods.signature(method)))
                .toList();
        return Stream.of(method.getExceptionTypes())
                .filter(thrown -> declarations.stream()
                        .allMatch(declaration -> Arrays.stream(declaration.getExceptionTypes())
                                .anyMatch(declared -> declared.isAssignableFrom(thrown))))
                .filter(thrown -> !RuntimeException.class.isAssignableFrom(thrown))
                .flatMap(thrown -> thrown(thrown).stream())
                .toList();
    }
}
