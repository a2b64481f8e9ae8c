package io.telewright.test.delegate;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The methods that an object of an interface has. */
public final class Methods {
    private Methods() {}

    /** The instance methods, inherited ones included, that are not repeated from {@code Object}: of each the narrowest. */
    public static Collection<Method> of(Class<?> type) {
        Map<List<Object>, Method> methods = new LinkedHashMap<>();
        Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isBridge() && !isOfObject(method))
                .forEach(method -> methods.merge(signature(method), method, Methods::narrower));
        return methods.values();
    }

    public static List<Object> signature(Method method) {
        return List.of(method.getName(), List.of(method.getParameterTypes()));
    }

    private static Method narrower(Method one, Method other) {
        return one.getReturnType().isAssignableFrom(other.getReturnType()) ? other : one;
    }

    private static boolean isOfObject(Method method) {
        return Arrays.stream(Object.class.getMethods())
                .anyMatch(own -> signature(own).equals(signature(method)));
    }
}
