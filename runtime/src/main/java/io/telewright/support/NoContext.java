package io.telewright.support;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import org.jspecify.annotations.Nullable;

/** A context for programs whose context storage cannot even be loaded. It holds nothing. */
enum NoContext implements Context {
    INSTANCE;

    @Override
    public <V> @Nullable V get(ContextKey<V> key) {
        return null;
    }

    @Override
    public <V> Context with(ContextKey<V> key, V value) {
        return this;
    }
}
