package io.telewright.test.between;

import io.opentelemetry.api.OpenTelemetry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.TreeSet;

/**
 * An OpenTelemetry of which one method throws, on whichever of its objects. All the others go on to the real one, and what
 * they return is sabotaged too.
 */
final class Sabotage {
    private static final Set<String> PACKAGES = Set.of(
            "io.opentelemetry.api",
            "io.opentelemetry.api.trace",
            "io.opentelemetry.api.metrics",
            "io.opentelemetry.api.logs",
            "io.opentelemetry.context.propagation");

    private final Set<String> called = new TreeSet<>();
    private String sabotaged = "";
    private Throwable fault = new AssertionError("nothing is sabotaged");

    OpenTelemetry of(OpenTelemetry real) {
        return of(OpenTelemetry.class, real);
    }

    /** The methods that were called since this was last asked, by the names of their interfaces and their own. */
    Set<String> called() {
        Set<String> methods = new TreeSet<>(called);
        called.clear();
        return methods;
    }

    /** Has a method throw from now on, and no other. */
    void sabotage(String method, Throwable thrown) {
        sabotaged = method;
        fault = thrown;
    }

    private <T> T of(Class<T> type, Object real) {
        InvocationHandler handler = (proxy, method, arguments) -> call(proxy, real, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object call(Object proxy, Object real, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.getName().equals("equals") ? proxy == arguments[0] : method.invoke(real, arguments);
        }
        String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        called.add(name);
        if (name.equals(sabotaged)) {
            throw fault;
        }
        if (method.getName().equals("storeInContext")) {
            return InvocationHandler.invokeDefault(proxy, method, arguments); // it stores the proxy
        }
        try {
            Object result = method.invoke(real, arguments);
            Class<?> type = method.getReturnType();
            return result != null && type.isInterface() && PACKAGES.contains(type.getPackageName())
                    ? of(type, result)
                    : result;
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
