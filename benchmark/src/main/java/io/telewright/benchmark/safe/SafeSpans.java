package io.telewright.benchmark.safe;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** The life of a span. None of the methods throws. */
public final class SafeSpans {
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private SafeSpans() {}

    /** Whether spans go anywhere. */
    public static boolean isEnabled(Tracer tracer) {
        try {
            return tracer.isEnabled();
        } catch (Throwable fault) {
            Guard.report(fault);
            return false;
        }
    }

    /** The current context. */
    public static Context current() {
        try {
            return Context.current();
        } catch (Throwable fault) {
            Guard.report(fault);
            return Context.root();
        }
    }

    /** Starts a span, or lets the trace of the parent go on if it cannot be started. */
    public static Span start(Tracer tracer, String name, Context parent) {
        try {
            return tracer.spanBuilder(name).setParent(parent).startSpan();
        } catch (Throwable fault) {
            Guard.report(fault);
            return Span.wrap(Span.fromContext(parent).getSpanContext());
        }
    }

    /** Makes a context the current one until the scope is closed. */
    @SuppressWarnings("MustBeClosedChecker") // the caller closes it
    public static Scope enter(Context context) {
        try {
            return context.makeCurrent();
        } catch (Throwable fault) {
            Guard.report(fault);
            return Scope.noop();
        }
    }

    /** Leaves the context. */
    public static void exit(Scope scope) {
        try {
            scope.close();
        } catch (Throwable fault) {
            Guard.report(fault);
        }
    }

    /** Marks a recording span as failed, unless the operation was only cancelled. */
    public static void fail(Span span, Throwable thrown) {
        try {
            String errorType = errorType(thrown);
            if (errorType != null && span.isRecording()) {
                Throwable exception = unwrap(thrown);
                span.setAttribute(ERROR_TYPE, errorType);
                span.setStatus(StatusCode.ERROR, String.valueOf(exception.getMessage()));
                span.recordException(exception);
            }
        } catch (Throwable fault) {
            Guard.report(fault);
        }
    }

    /** Ends a span. */
    public static void end(Span span) {
        try {
            span.end();
        } catch (Throwable fault) {
            Guard.report(fault);
        }
    }

    /** The class of the exception without its wrappers; {@code null} if it says that the operation was cancelled. */
    public static @Nullable String errorType(Throwable thrown) {
        Throwable exception = unwrap(thrown);
        return exception instanceof CancellationException
                ? null
                : exception.getClass().getName();
    }

    private static Throwable unwrap(Throwable thrown) {
        Throwable cause = thrown;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
