package io.telewright.support;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.telewright.SpanScope;
import io.telewright.internal.Idle;
import org.jspecify.annotations.Nullable;

/** Makes contexts current for a while. Exceptions of a context storage never reach the caller. */
public final class Scopes {
    /** There is nothing to leave or to end. */
    private static final Nothing NOTHING = new Nothing();

    /** The context that is taken as the current one if the context storage fails. */
    private static final @Nullable Context ROOT = Idle.context();

    /** OpenTelemetry's scope that does nothing. Its class may not be loaded yet when the scope is needed. */
    private static final @Nullable Scope NOOP = Idle.scope();

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

    /** Makes the context the current one until the scope is closed. Nothing is allocated if it is current already. */
    public static Scope enter(Context context) {
        Context current = current();
        return context == current ? NOTHING : enter(current, context);
    }

    /**
     * Makes the context the current one until the scope is closed.
     *
     * @param before the one that is current now
     */
    @SuppressWarnings("MustBeClosedChecker") // the generated code closes it, by exit
    public static Scope enter(Context before, Context context) {
        try {
            return context.makeCurrent();
        } catch (Throwable thrown) {
            Faults.report(Place.ENTERING_OF_A_CONTEXT, thrown);
            restore(before);
            return NOTHING;
        }
    }

    /** A storage that has no memory for a scope may still have made the context current. */
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

    /** Whether there is a context to leave. */
    public static boolean isEntered(Scope scope) {
        return scope != NOTHING && scope != NOOP;
    }

    /** Leaves the context that this thread has entered. */
    public static void exit(Scope scope, Context context) {
        if (current() == context) {
            close(scope);
        } else {
            leave(scope, Thread.currentThread());
        }
    }

    /** Closes the scope of the current context. No later context is in the way. */
    private static void close(Scope scope) {
        try {
            scope.close();
            LateScope.leaveAll();
        } catch (Throwable thrown) {
            Faults.report(Place.EXIT_OF_A_CONTEXT, thrown);
        }
    }

    /**
     * Leaves the context that a thread has entered. This is possible only on that thread, and while no later context is
     * current. Otherwise, the thread leaves it together with the later one.
     *
     * @return {@code null} if it is left, else a scope that may be given to this method again
     */
    public static @Nullable Scope leave(Scope scope, Thread thread) {
        try {
            if (!isEntered(scope)) {
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

    /** The scope of an operation while telemetry is disabled. There is nothing to close. */
    public static SpanScope none() {
        return NOTHING;
    }

    /** A scope that was never entered, of a context or of an operation. */
    private static final class Nothing implements Scope, SpanScope {
        @Override
        public void fail(@Nullable Throwable failure) {}

        @Override
        public void close() {}
    }
}
