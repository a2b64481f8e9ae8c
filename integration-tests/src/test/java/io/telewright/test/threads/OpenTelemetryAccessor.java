package io.telewright.test.threads;

import io.micrometer.context.ThreadLocalAccessor;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.ArrayDeque;
import java.util.Deque;

/** Tells the context-propagation library of OpenTelemetry's context, as the page on threads shows. */
final class OpenTelemetryAccessor implements ThreadLocalAccessor<Context> {
    private final ThreadLocal<Deque<Scope>> scopes = ThreadLocal.withInitial(ArrayDeque::new);

    @Override
    public Object key() {
        return "opentelemetry";
    }

    @Override
    public Context getValue() {
        return Context.current() == Context.root() ? null : Context.current();
    }

    @Override
    public void setValue(Context context) {
        scopes.get().push(context.makeCurrent());
    }

    @Override
    public void setValue() {
        setValue(Context.root());
    }

    @Override
    public void restore(Context previous) {
        restore();
    }

    @Override
    public void restore() {
        scopes.get().pop().close();
    }
}
