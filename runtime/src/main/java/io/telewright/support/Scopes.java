package io.telewright.support;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.telewright.SpanScope;
import io.telewright.internal.Api;
import org.jspecify.annotations.Nullable;

/** Makes contexts current for a while, and keeps whatever a context storage throws from the caller. */
public final class Scopes {
    private static final SpanScope NONE = new SpanScope() {
        @Override
        public void fail(@Nullable Throwable failure) {}

        @Override
        public void close() {}
    };

    /** The context that is current where the storage of contexts fails. */
    private static final @Nullable Context ROOT = Api.orNull(Context::root);

    /** There is nothing to leave. */
    private static final Scope NOT_ENTERED = () -> {};

    private Scopes() {}

    /** The current context. */
    public static Context current() {
        try {
            return Context.current();
        } catch (Throwable thrown) {
            Faults.report(Place.STORAGE_OF_CONTEXTS, thrown);
            return ROOT == null ? NoContext.INSTANCE : ROOT;
        }
    }

    /** The context that is current at a subscription, or that of the call which returned the publisher if there is none. */
    public static Context currentOr(Context caller) {
        Context current = current();
        return current == ROOT ? caller : current;
    }

    /** Makes the context the current one until the scope is closed; nothing is allocated where it is so already. */
    @SuppressWarnings("MustBeClosedChecker") // the generated code closes it, by exit
    public static Scope enter(Context context) {
        try {
            return context == Context.current() ? Scope.noop() : context.makeCurrent();
        } catch (Throwable thrown) {
            Faults.report(Place.ENTERING_OF_A_CONTEXT, thrown);
            return NOT_ENTERED;
        }
    }

    /** Closes the scope. */
    public static void exit(Scope scope) {
        try {
            scope.close();
        } catch (Throwable thrown) {
            Faults.report(Place.EXIT_OF_A_CONTEXT, thrown);
        }
    }

    /** What there is to close while telemetry is disabled: nothing. */
    public static SpanScope none() {
        return NONE;
    }
}
