package io.telewright.support.context;

import io.opentelemetry.context.Scope;
import io.telewright.SpanScope;
import io.telewright.support.Faults;
import io.telewright.support.Place;
import io.telewright.support.Scopes;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;

/** An open operation that has entered a context and started no span. */
public final class OpenContext implements SpanScope {
    private static final AtomicReferenceFieldUpdater<OpenContext, @Nullable Scope> SCOPE =
            AtomicReferenceFieldUpdater.newUpdater(OpenContext.class, Scope.class, "scope");

    private final Thread thread = Thread.currentThread();

    /** Until it is left. */
    @SuppressWarnings("UnusedVariable") // the updater's
    private volatile @Nullable Scope scope;

    private OpenContext(Scope scope) {
        SCOPE.lazySet(this, scope);
    }

    /**
     * Takes over a scope, if there is one to close. If there is no memory for the open operation, the scope is closed
     * at once.
     */
    public static SpanScope of(Scope scope) {
        try {
            return Scopes.isEntered(scope) ? new OpenContext(scope) : Scopes.none();
        } catch (Throwable thrown) {
            Faults.report(Place.SCOPE_OF_A_CONTEXT, thrown);
            Scopes.leave(scope, Thread.currentThread());
            return Scopes.none();
        }
    }

    @Override
    public void fail(@Nullable Throwable failure) {}

    @Override
    public void close() {
        Scope open = SCOPE.getAndSet(this, null);
        if (open != null) {
            SCOPE.lazySet(this, Scopes.leave(open, thread));
        }
    }
}
