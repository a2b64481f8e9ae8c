package io.telewright.support;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.telewright.SpanScope;
import org.jspecify.annotations.Nullable;

/** An open operation that has a span and no other signal. */
public final class OpenSpan implements SpanScope {
    private static final Class<?>[] NONE = {};

    private static final SpanScope NO_SPAN = new SpanScope() {
        @Override
        public void fail(@Nullable Throwable failure) {}

        @Override
        public void close() {}
    };

    private final Scope scope;
    private final Span span;
    private final Class<?>[] notAnError;
    private @Nullable Throwable failure;
    private boolean closed;

    /** Takes over a span and the scope in which it is current: both end when this is closed. */
    public OpenSpan(Scope scope, Span span) {
        this(scope, span, NONE);
    }

    /** The same, with the classes whose instances do not make it fail. */
    public OpenSpan(Scope scope, Span span, Class<?>[] notAnError) {
        this.scope = scope;
        this.span = span;
        this.notAnError = notAnError;
    }

    /** What there is to close while telemetry is disabled: nothing. */
    public static SpanScope none() {
        return NO_SPAN;
    }

    /** What there is to close where a context was entered and no span started. */
    public static SpanScope of(Scope scope) {
        return scope == Scope.noop() ? NO_SPAN : new OpenSpan(scope, Span.getInvalid());
    }

    @Override
    public void fail(@Nullable Throwable failure) {
        if (this.failure == null) {
            this.failure = failure;
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (failure != null) {
            Spans.fail(span, failure, notAnError);
        }
        Spans.exit(scope, span);
    }
}
