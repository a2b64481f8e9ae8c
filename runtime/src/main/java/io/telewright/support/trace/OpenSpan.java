package io.telewright.support.trace;

import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.telewright.SpanScope;
import io.telewright.support.Faults;
import io.telewright.support.Outcome;
import io.telewright.support.Place;
import io.telewright.support.Scopes;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;

/** An open operation that has a span and no other signal. */
public final class OpenSpan implements SpanScope {
    private static final AtomicReferenceFieldUpdater<OpenSpan, @Nullable Scope> SCOPE =
            AtomicReferenceFieldUpdater.newUpdater(OpenSpan.class, Scope.class, "scope");

    private static final Class<?>[] NONE = {};

    private final Thread thread = Thread.currentThread();
    private final Span span;
    private final Logger logger;

    /**
     * The classes whose instances do not make the operation fail. Once it has failed, the field has the failure
     * instead, which makes each object a word smaller.
     */
    private Object failing;

    /** Until it is left. */
    @SuppressWarnings("UnusedVariable") // the updater's
    private volatile @Nullable Scope scope;

    /**
     * Takes over a span and the scope in which it is current: both end when this is closed, or at once if there is no
     * memory for the open operation. The logger is for the exception that it may fail with.
     */
    public static SpanScope of(Scope scope, Span span, Logger logger) {
        return of(scope, span, logger, NONE);
    }

    /** The same, with the classes whose instances do not make it fail. */
    public static SpanScope of(Scope scope, Span span, Logger logger, Class<?>[] notAnError) {
        try {
            return new OpenSpan(scope, span, logger, notAnError);
        } catch (Throwable thrown) {
            Faults.report(Place.SCOPE_OF_A_SPAN, thrown);
            Scopes.leave(scope, Thread.currentThread());
            Spans.end(span);
            return Scopes.none();
        }
    }

    private OpenSpan(Scope scope, Span span, Logger logger, Class<?>[] notAnError) {
        SCOPE.lazySet(this, scope);
        this.span = span;
        this.logger = logger;
        this.failing = notAnError;
    }

    @Override
    public void fail(@Nullable Throwable failure) {
        if (failure != null && failing instanceof Class<?>[] notAnError) {
            failing = Outcome.of(failure, notAnError).failed() ? failure : Outcome.EXPECTED;
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
        boolean ends = !Scopes.isLate(open);
        if (ends && failing instanceof Throwable failure) {
            Spans.fail(span, logger, failure);
        }
        SCOPE.lazySet(this, Scopes.leave(open, thread));
        if (ends) {
            Spans.end(span);
        }
    }
}
