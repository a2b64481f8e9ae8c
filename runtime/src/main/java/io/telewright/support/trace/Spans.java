package io.telewright.support.trace;

import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.telewright.support.Faults;
import io.telewright.support.Outcome;
import io.telewright.support.Scopes;
import org.jspecify.annotations.Nullable;

/**
 * The life of a span, with whatever a sampler, a span processor or a context storage throws kept from the caller. A
 * span that cannot be started is replaced by a non-recording one with the parent's span context, so that the trace goes
 * on through it.
 */
public final class Spans {
    private Spans() {}

    /** Starts a child of the span in the parent context, or a root where there is none. */
    public static Span start(Tracer tracer, String name, SpanKind kind, Context parent) {
        try {
            return tracer.spanBuilder(name).setSpanKind(kind).setParent(parent).startSpan();
        } catch (Throwable thrown) {
            return notStarted("span " + name, thrown, parent);
        }
    }

    /** Starts the root of a new trace. Where there are no traces, that of the caller goes on. */
    public static Span startRoot(Tracer tracer, String name, SpanKind kind, Context caller) {
        try {
            Span root = tracer.spanBuilder(name).setSpanKind(kind).setNoParent().startSpan();
            return root.getSpanContext().isValid() ? root : passing(caller);
        } catch (Throwable thrown) {
            return notStarted("span " + name, thrown, caller);
        }
    }

    /** Starts a span that is fully prepared; the parent's trace goes on where that fails, or where there are no traces. */
    public static Span start(SpanBuilder builder, Context parent) {
        try {
            Span span = builder.startSpan();
            return span.getSpanContext().isValid() ? span : passing(parent);
        } catch (Throwable thrown) {
            return notStarted("a span with attributes for its sampler", thrown, parent);
        }
    }

    private static Span notStarted(String span, Throwable thrown, Context parent) {
        Faults.report("the start of " + span, thrown);
        return passing(parent);
    }

    private static Span passing(Context caller) {
        return Span.wrap(Span.fromContext(caller).getSpanContext());
    }

    /** Links a recording span to the caller's, if there is one. */
    public static void link(Span span, Context caller) {
        try {
            SpanContext linked = Span.fromContext(caller).getSpanContext();
            if (linked.isValid() && span.isRecording()) {
                span.addLink(linked);
            }
        } catch (Throwable thrown) {
            Faults.report("the link of a span", thrown);
        }
    }

    /** Makes the span the current one until the scope is closed. */
    @SuppressWarnings("MustBeClosedChecker") // the generated code closes it, by exit
    public static Scope enter(Context parent, Span span) {
        try {
            return parent.with(span).makeCurrent();
        } catch (Throwable thrown) {
            Faults.report("the entering of a span", thrown);
            return Scope.noop();
        }
    }

    /** Closes the scope, then ends the span. */
    public static void exit(Scope scope, Span span) {
        Scopes.exit(scope);
        end(span);
    }

    /** Ends the span. */
    public static void end(Span span) {
        try {
            span.end();
        } catch (Throwable thrown) {
            Faults.report("the end of a span", thrown);
        }
    }

    /** Ends the span of an operation that failed, unless nothing was thrown. */
    public static void end(Span span, Logger logger, @Nullable Throwable thrown) {
        if (thrown != null) {
            fail(span, logger, thrown);
        }
        end(span);
    }

    /** The same; an instance of one of the classes is no failure. */
    public static void end(Span span, Logger logger, @Nullable Throwable thrown, Class<?>[] notAnError) {
        if (thrown != null) {
            fail(span, logger, thrown, notAnError);
        }
        end(span);
    }

    /** Sets the status OK. */
    public static void succeed(Span span) {
        try {
            span.setStatus(StatusCode.OK);
        } catch (Throwable thrown) {
            Faults.report("the status of a span", thrown);
        }
    }

    /**
     * Marks a recording span as failed by what was thrown, and records that, with the logger if exceptions are log
     * records. A cancellation changes nothing.
     */
    public static void fail(Span span, Logger logger, Throwable thrown) {
        if (Outcome.of(thrown).failed()) {
            Failures.record(span, logger, Outcome.unwrap(thrown));
        }
    }

    /** The same; neither does an instance of one of the classes change anything. */
    public static void fail(Span span, Logger logger, Throwable thrown, Class<?>[] notAnError) {
        if (Outcome.of(thrown, notAnError).failed()) {
            Failures.record(span, logger, Outcome.unwrap(thrown));
        }
    }
}
