package io.telewright.test.delegate;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object behind an interface that notes how it is called, and returns or throws what it is told to. */
public final class RecordingDelegate implements InvocationHandler {
    private final List<Call> calls = new ArrayList<>();
    private @Nullable Object result;
    private @Nullable Throwable thrown;

    public record Call(List<Object> signature, Object[] arguments) {}

    public Object behind(Class<?> type, ClassLoader loader) {
        return Proxy.newProxyInstance(loader, new Class<?>[] {type}, this);
    }

    public void returns(@Nullable Object value) {
        calls.clear();
        result = value;
        thrown = null;
    }

    public void fails(Throwable with) {
        calls.clear();
        thrown = with;
    }

    public List<Call> calls() {
        return calls;
    }

    @Override
    public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
        calls.add(new Call(Methods.signature(method), arguments == null ? new Object[0] : arguments));
        if (thrown != null) {
            throw thrown;
        }
        return result;
    }
}
