package io.telewright.test.service;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A delegate of any interface that runs the same code at each call, and keeps what it was called with.
 *
 * @param object what is decorated
 * @param calls its calls so far
 */
record Delegate<T>(T object, List<Call> calls) {
    /** A method and its arguments. */
    record Call(String method, Object... arguments) {}

    static <T> Delegate<T> of(Class<T> type, Callable<?> work) {
        List<Call> calls = new CopyOnWriteArrayList<>();
        Object object = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
            calls.add(new Call(method.getName(), given));
            return work.call();
        });
        return new Delegate<>(type.cast(object), calls);
    }
}
