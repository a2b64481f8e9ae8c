package io.telewright.support.trace;

import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.telewright.SpanScope;
import io.telewright.support.Faults;
import io.telewright.support.Place;
import io.telewright.support.Scopes;
import org.jspecify.annotations.Nullable;

/** An open operation that has a span and no other signal. */
public final class OpenSpan implements SpanScope {
    private static final Class<?>[] NONE = {};

    private final Span span;
    private final Logger logger;
    private final Class<?>[] notAnError;
    private @Nullable Throwable failure;

    /** Until it is closed. A flag of its own would make each instance one word larger. */
    private @Nullable Scope scope;

    /**
     * Takes over a span and the scope in which it is current: both end when this is closed, or at once if there is no memory
     * for what is open. The logger is for the exception it may fail with.
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
            Spans.exit(scope, span);
            return Scopes.none();
        }
    }

    private OpenSpan(Scope scope, Span span, Logger logger, Class<?>[] notAnError) {
        this.scope = scope;
        this.span = span;
        this.logger = logger;
        this.notAnError = notAnError;
    }

    @Override
    public void fail(@Nullable Throwable failure) {
        if (this.failure == null) {
            this.failure = failure;
        }
    }

    @Override
    public void close() {
        Scope open = scope;
        if (open == null) {
            return;
        }
        scope = null;
        if (failure != null) {
            Spans.fail(span, logger, failure, notAnError);
        }
        Spans.exit(open, span);
    }
}
