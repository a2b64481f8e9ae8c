package io.telewright.support.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Value;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.telewright.internal.AfterClose;
import io.telewright.internal.Idle;
import io.telewright.support.Faults;
import io.telewright.support.Keys;
import io.telewright.support.Place;
import org.jspecify.annotations.Nullable;

/**
 * Spans whose samplers see attributes. None of the methods throws. A span that cannot be prepared is {@code null},
 * which the other methods treat as a span that cannot be started.
 */
public final class SpanBuilders {
    /** The class of builders whose spans do nothing. */
    private static final @Nullable Class<?> IDLE = Idle.spanBuilder();

    private SpanBuilders() {}

    /** Prepares a child of the span in the parent context, or a root if there is no such span. */
    public static @Nullable SpanBuilder of(Tracer tracer, String name, SpanKind kind, Context parent) {
        try {
            return begin(tracer, name).setSpanKind(kind).setParent(parent);
        } catch (Throwable thrown) {
            Faults.report(Place.START_OF_SPAN, name, thrown);
            return null;
        }
    }

    /** Prepares the root of a new trace. */
    public static @Nullable SpanBuilder ofRoot(Tracer tracer, String name, SpanKind kind) {
        try {
            return begin(tracer, name).setSpanKind(kind).setNoParent();
        } catch (Throwable thrown) {
            Faults.report(Place.START_OF_SPAN, name, thrown);
            return null;
        }
    }

    /**
     * Begins a span. If the tracer says that it is enabled but does nothing, its SDK was shut down, and the span is
     * lost.
     */
    static SpanBuilder begin(Tracer tracer, String name) {
        SpanBuilder builder = tracer.spanBuilder(name);
        if (AfterClose.isClosed() && builder.getClass() == IDLE && Spans.isEnabled(tracer)) {
            AfterClose.report();
        }
        return builder;
    }

    /** Sets an attribute, unless the value is absent. */
    public static <T> void set(@Nullable SpanBuilder builder, AttributeKey<T> key, @Nullable T value) {
        try {
            if (builder != null) {
                builder.setAttribute(key, value);
            }
        } catch (Throwable thrown) {
            Faults.report(Place.ATTRIBUTE_FOR_A_SAMPLER, key, thrown);
        }
    }

    /** Sets an attribute, unless the value is absent. */
    public static void set(@Nullable SpanBuilder builder, AttributeKey<Value<?>> key, @Nullable Value<?> value) {
        set(builder, Keys.settable(key), Keys.settable(value));
    }

    /** Sets an attribute. */
    public static void set(@Nullable SpanBuilder builder, AttributeKey<Long> key, long value) {
        try {
            if (builder != null) {
                builder.setAttribute(key, Long.valueOf(value));
            }
        } catch (Throwable thrown) {
            Faults.report(Place.ATTRIBUTE_FOR_A_SAMPLER, key, thrown);
        }
    }

    /** Sets an attribute. */
    public static void set(@Nullable SpanBuilder builder, AttributeKey<Double> key, double value) {
        try {
            if (builder != null) {
                builder.setAttribute(key, Double.valueOf(value));
            }
        } catch (Throwable thrown) {
            Faults.report(Place.ATTRIBUTE_FOR_A_SAMPLER, key, thrown);
        }
    }

    /** Sets an attribute. */
    public static void set(@Nullable SpanBuilder builder, AttributeKey<Boolean> key, boolean value) {
        try {
            if (builder != null) {
                builder.setAttribute(key, Boolean.valueOf(value));
            }
        } catch (Throwable thrown) {
            Faults.report(Place.ATTRIBUTE_FOR_A_SAMPLER, key, thrown);
        }
    }

    /** Starts the span. If that fails, or if there are no traces, the parent's trace goes on. */
    public static Span start(@Nullable SpanBuilder builder, Context parent) {
        if (builder == null) {
            return Spans.passing(parent);
        }
        try {
            Span span = builder.startSpan();
            return span.getSpanContext().isValid() ? span : Spans.passing(parent);
        } catch (Throwable thrown) {
            Faults.report(Place.START_OF_A_SPAN_WITH_ATTRIBUTES_FOR_ITS_SAMPLER, thrown);
            return Spans.passing(parent);
        }
    }
}
