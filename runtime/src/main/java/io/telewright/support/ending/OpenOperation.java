package io.telewright.support.ending;

import io.opentelemetry.context.Scope;
import io.telewright.SpanScope;
import io.telewright.support.Faults;
import io.telewright.support.Outcome;
import io.telewright.support.Place;
import io.telewright.support.Scopes;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An open operation with any signals. The generated code decides what is recorded at its end. */
public final class OpenOperation implements SpanScope {
    private static final AtomicReferenceFieldUpdater<OpenOperation, @Nullable Scope> SCOPE =
            AtomicReferenceFieldUpdater.newUpdater(OpenOperation.class, Scope.class, "scope");

    private final Thread thread = Thread.currentThread();
    private final Consumer<@Nullable Throwable> ending;
    private @Nullable Throwable failure;

    /** Until it is left. */
    @SuppressWarnings("UnusedVariable") // the updater's
    private volatile @Nullable Scope scope;

    /** Takes over a scope, and what to do after it with the failure, or {@code null} if there was none. */
    public OpenOperation(Scope scope, Consumer<@Nullable Throwable> ending) {
        SCOPE.lazySet(this, scope);
        this.ending = ending;
    }

    @Override
    public void fail(@Nullable Throwable failure) {
        if (this.failure == null) {
            this.failure = failure;
        }
    }

    @Override
    public void fail(@Nullable String errorType) {
        if (errorType != null && !errorType.isEmpty()) {
            fail(Outcome.failure(errorType));
        }
    }

    @Override
    public void close() {
        Scope open = SCOPE.getAndSet(this, null);
        if (open == null) {
            return;
        }
        SCOPE.lazySet(this, Scopes.leave(open, thread));
        if (!Scopes.isLate(open)) {
            end();
        }
    }

    private void end() {
        try {
            ending.accept(failure);
        } catch (Throwable thrown) {
            Faults.report(Place.END_OF_AN_OPERATION, thrown);
        }
    }
}
