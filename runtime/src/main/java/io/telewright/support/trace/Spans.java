package io.telewright.support.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.Value;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.telewright.internal.Api;
import io.telewright.internal.Idle;
import io.telewright.support.Faults;
import io.telewright.support.Keys;
import io.telewright.support.Outcome;
import io.telewright.support.Place;
import io.telewright.support.Ready;
import io.telewright.support.Scopes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The life of a span. None of the methods throws, whatever a sampler, a span processor or a context storage does. A span
 * that cannot be started is replaced by a non-recording one with the parent's span context, so that the trace goes on
 * through it.
 */
public final class Spans {
    private static final @Nullable Tracer NOOP = Idle.tracer();

    @SuppressWarnings("NullAway") // null only if OpenTelemetry cannot be loaded, which all methods here can handle
    private static final Span NONE = Idle.span();

    static {
        Ready.load(SpanBuilders.class, Scopes.class, Keys.class, Outcome.class, Failures.class, Faults.class);
    }

    private Spans() {}

    /** Whether spans of the tracer may go anywhere. */
    public static boolean isEnabled(Tracer tracer) {
        try {
            return Api.SAYS_WHETHER_ENABLED ? tracer.isEnabled() : tracer != NOOP;
        } catch (Throwable thrown) {
            Faults.report(Place.QUESTION_WHETHER_A_TRACER_IS_ENABLED, thrown);
            return false;
        }
    }

    /** The current span. */
    public static Span current() {
        try {
            return Span.fromContext(Scopes.current());
        } catch (Throwable thrown) {
            Faults.report(Place.CURRENT_SPAN, thrown);
            return NONE;
        }
    }

    /** Whether the span takes attributes. */
    public static boolean isRecording(Span span) {
        try {
            return span.isRecording();
        } catch (Throwable thrown) {
            Faults.report(Place.QUESTION_WHETHER_A_SPAN_IS_RECORDING, thrown);
            return false;
        }
    }

    /** Starts a child of the span in the parent context, or a root if there is no such span. */
    public static Span start(Tracer tracer, String name, SpanKind kind, Context parent) {
        try {
            return Objects.requireNonNull(SpanBuilders.begin(tracer, name)
                    .setSpanKind(kind)
                    .setParent(parent)
                    .startSpan());
        } catch (Throwable thrown) {
            Faults.report(Place.START_OF_SPAN, name, thrown);
            return passing(parent);
        }
    }

    /** Starts the root of a new trace. If there are no traces, the caller's trace goes on. */
    public static Span startRoot(Tracer tracer, String name, SpanKind kind, Context caller) {
        try {
            Span root = SpanBuilders.begin(tracer, name)
                    .setSpanKind(kind)
                    .setNoParent()
                    .startSpan();
            return root.getSpanContext().isValid() ? root : passing(caller);
        } catch (Throwable thrown) {
            Faults.report(Place.START_OF_SPAN, name, thrown);
            return passing(caller);
        }
    }

    /** A span that does nothing and lets the trace of the parent go on through it. */
    static Span passing(Context parent) {
        try {
            return Span.wrap(Span.fromContext(parent).getSpanContext());
        } catch (Throwable thrown) {
            Faults.report(Place.SPAN_IN_PLACE_OF_ONE_THAT_CANNOT_BE_STARTED, thrown);
            return NONE;
        }
    }

    /** Sets an attribute, unless the value is absent. */
    public static <T> void set(Span span, AttributeKey<T> key, @Nullable T value) {
        try {
            span.setAttribute(key, value);
        } catch (Throwable thrown) {
            Faults.report(Place.ATTRIBUTE_OF_A_SPAN, key, thrown);
        }
    }

    /** Sets an attribute, unless the value is absent. */
    public static void set(Span span, AttributeKey<Value<?>> key, @Nullable Value<?> value) {
        set(span, Keys.settable(key), Keys.settable(value));
    }

    /** Sets an attribute. */
    public static void set(Span span, AttributeKey<Long> key, long value) {
        try {
            span.setAttribute(key, Long.valueOf(value));
        } catch (Throwable thrown) {
            Faults.report(Place.ATTRIBUTE_OF_A_SPAN, key, thrown);
        }
    }

    /** Sets an attribute. */
    public static void set(Span span, AttributeKey<Double> key, double value) {
        try {
            span.setAttribute(key, Double.valueOf(value));
        } catch (Throwable thrown) {
            Faults.report(Place.ATTRIBUTE_OF_A_SPAN, key, thrown);
        }
    }

    /** Sets an attribute. */
    public static void set(Span span, AttributeKey<Boolean> key, boolean value) {
        try {
            span.setAttribute(key, Boolean.valueOf(value));
        } catch (Throwable thrown) {
            Faults.report(Place.ATTRIBUTE_OF_A_SPAN, key, thrown);
        }
    }

    /** Gives a recording span the name that is settled when its operation ends. */
    public static void rename(Span span, String name) {
        try {
            if (span.isRecording()) {
                span.updateName(name);
            }
        } catch (Throwable thrown) {
            Faults.report(Place.NAME_OF_A_SPAN, thrown);
        }
    }

    /** Sets attributes, if there are any. */
    public static void setAll(Span span, @Nullable Attributes attributes) {
        try {
            if (attributes != null) {
                span.setAllAttributes(attributes);
            }
        } catch (Throwable thrown) {
            Faults.report(Place.ATTRIBUTES_OF_A_SPAN, thrown);
        }
    }

    /** Links a recording span to the caller's, if there is one. */
    public static void link(Span span, Context caller) {
        try {
            SpanContext linked = Span.fromContext(caller).getSpanContext();
            if (linked.isValid() && span.isRecording()) {
                span.addLink(linked);
            }
        } catch (Throwable thrown) {
            Faults.report(Place.LINK_OF_A_SPAN, thrown);
        }
    }

    /** The parent context with the span in it. */
    public static Context in(Context parent, Span span) {
        try {
            return parent.with(span);
        } catch (Throwable thrown) {
            Faults.report(Place.CONTEXT_OF_A_SPAN, thrown);
            return parent;
        }
    }

    /** Ends the span. */
    public static void end(Span span) {
        try {
            span.end();
        } catch (Throwable thrown) {
            Faults.report(Place.END_OF_A_SPAN, thrown);
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
            Faults.report(Place.STATUS_OF_A_SPAN, thrown);
        }
    }

    /**
     * Marks a recording span as failed by a throwable, and records it, with the logger if exceptions are log records. A
     * cancellation changes nothing.
     */
    public static void fail(Span span, Logger logger, Throwable thrown) {
        try {
            Outcome outcome = Outcome.of(thrown);
            if (outcome.failed()) {
                Failures.record(span, logger, Outcome.exception(thrown), outcome.errorType(thrown));
            }
        } catch (Throwable fault) {
            Faults.report(Place.FAILURE_OF_A_SPAN, fault);
        }
    }

    /** The same; neither does an instance of one of the classes change anything. */
    public static void fail(Span span, Logger logger, Throwable thrown, Class<?>[] notAnError) {
        try {
            Outcome outcome = Outcome.of(thrown, notAnError);
            if (outcome.failed()) {
                Failures.record(span, logger, Outcome.exception(thrown), outcome.errorType(thrown));
            }
        } catch (Throwable fault) {
            Faults.report(Place.FAILURE_OF_A_SPAN, fault);
        }
    }

    /** Marks a recording span as failed in this way, and records what was thrown, if anything was. */
    public static void fail(Span span, Logger logger, @Nullable Throwable thrown, @Nullable String errorType) {
        Failures.record(span, logger, Outcome.exception(thrown), errorType);
    }
}
