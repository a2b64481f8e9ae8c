package io.telewright.test.delegate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Calls of one method of a decorator, of which what the caller sees is compared with what the delegate does. */
public final class Invocation {
    private final String name;
    private final RecordingDelegate delegate;
    private final Object decorator;
    private final Method method;
    private final Object[] arguments;
    private final @Nullable Object result;

    /**
     * Prepares calls.
     *
     * @param name for the messages of failures
     * @param values makes the arguments and the result
     */
    public Invocation(String name, RecordingDelegate delegate, Object decorator, Method method, Values values) {
        this.name = name;
        this.delegate = delegate;
        this.decorator = decorator;
        this.method = method;
        arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = values.of(method.getParameterTypes()[i], method.getGenericParameterTypes()[i], i);
        }
        result = values.of(method.getReturnType(), method.getGenericReturnType(), 7);
        // It may be declared by a parent that is not public.
        assertThat(method.trySetAccessible()).as(name).isTrue();
    }

    public Object[] arguments() {
        return arguments;
    }

    public @Nullable Object result() {
        return result;
    }

    /** Checks that the caller gets what the delegate returns. */
    public void returns() {
        delegate.returns(result);
        try {
            assertSame(result, method.invoke(decorator, arguments));
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(name, failure);
        }
        assertCalledOnce();
    }

    /** Checks that the caller gets the very exception that the delegate throws. */
    public void fails(Throwable thrown) {
        delegate.fails(thrown);
        assertThat(catchThrowable(() -> method.invoke(decorator, arguments)))
                .as(name)
                .isInstanceOf(InvocationTargetException.class)
                .extracting(Throwable::getCause)
                .isSameAs(thrown);
        assertCalledOnce();
    }

    private void assertCalledOnce() {
        assertThat(delegate.calls()).as(name).singleElement().satisfies(call -> {
            assertThat(call.signature().get(0)).isEqualTo(method.getName());
            assertThat(call.arguments()).hasSameSizeAs(arguments);
            for (int i = 0; i < arguments.length; i++) {
                assertSame(arguments[i], call.arguments()[i]);
            }
        });
    }

    /** Numbers and the like are boxed anew on their way. */
    private void assertSame(@Nullable Object expected, @Nullable Object found) {
        if (expected instanceof Number || expected instanceof Character || expected instanceof Boolean) {
            assertThat(found).as(name).isEqualTo(expected);
        } else {
            assertThat(found == expected).as(name).isTrue();
        }
    }
}
