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

    private static final String NOT_CURRENT =
            "it was closed on another thread, or before a scope that was opened later."
                    + " What ran since then may have been recorded under an operation that had ended. Close a scope on the thread"
                    + " that opened it, in the reverse order of opening: try-with-resources does so. This is reported once.";

    static {
        Ready.load(LateScope.class);
    }

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
        Context before = current();
        try {
            return context == before ? Scope.noop() : context.makeCurrent();
        } catch (Throwable thrown) {
            Faults.report(Place.ENTERING_OF_A_CONTEXT, thrown);
            restore(before);
            return NOT_ENTERED;
        }
    }

    /** A storage without memory for a scope may have made the context current all the same. */
    @SuppressWarnings("MustBeClosedChecker") // what was current stays so
    private static void restore(Context before) {
        try {
            if (Context.current() != before) {
                before.makeCurrent();
            }
        } catch (Throwable thrown) {
            Faults.report(Place.EXIT_OF_A_CONTEXT, thrown);
        }
    }

    /** Leaves the context that this thread has entered. */
    public static void exit(Scope scope) {
        leave(scope, Thread.currentThread());
    }

    /**
     * Leaves the context that a thread has entered, if that is possible now: on that thread, while no context is current
     * that was entered later. Else the thread leaves it together with the later one.
     *
     * @return {@code null} if it is left, else what may be given to this method again
     */
    public static @Nullable Scope leave(Scope scope, Thread thread) {
        try {
            if (scope == NOT_ENTERED || scope == Scope.noop()) {
                return null;
            }
            if (thread == Thread.currentThread()) {
                Context current = current();
                scope.close();
                if (current() != current) {
                    LateScope.leaveAll();
                    return null;
                }
            }
            Faults.report("A scope", NOT_CURRENT);
            return LateScope.keep(scope, thread);
        } catch (Throwable thrown) {
            Faults.report(Place.EXIT_OF_A_CONTEXT, thrown);
            return null;
        }
    }

    /** Whether an earlier call of {@link #leave} has returned the scope. */
    public static boolean isLate(Scope scope) {
        return scope instanceof LateScope;
    }

    /** What there is to close while telemetry is disabled: nothing. */
    public static SpanScope none() {
        return NONE;
    }
}
