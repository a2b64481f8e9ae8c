package io.telewright.internal;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.LoggerProvider;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapPropagator;
import org.jspecify.annotations.Nullable;

/**
 * The objects of OpenTelemetry that do nothing. Constants are made of them, none of which may prevent its class from being
 * loaded. So each is {@code null} if OpenTelemetry cannot make it.
 */
public final class Idle {
    private Idle() {}

    /** The context without anything in it. */
    public static @Nullable Context context() {
        try {
            return Context.root();
        } catch (Throwable thrown) {
            return null;
        }
    }

    /** The scope of no context. */
    public static @Nullable Scope scope() {
        try {
            return Scope.noop();
        } catch (Throwable thrown) {
            return null;
        }
    }

    /** The tracer whose spans do nothing. */
    public static @Nullable Tracer tracer() {
        try {
            return TracerProvider.noop().get("");
        } catch (Throwable thrown) {
            return null;
        }
    }

    /** The class of builders whose spans do nothing. */
    public static @Nullable Class<?> spanBuilder() {
        try {
            return TracerProvider.noop().get("").spanBuilder("").getClass();
        } catch (Throwable thrown) {
            return null;
        }
    }

    /** The span that does nothing. */
    public static @Nullable Span span() {
        try {
            return Span.getInvalid();
        } catch (Throwable thrown) {
            return null;
        }
    }

    /** The logger that does nothing. */
    public static @Nullable Logger logger() {
        try {
            return LoggerProvider.noop().get("");
        } catch (Throwable thrown) {
            return null;
        }
    }

    /** No attributes. */
    public static @Nullable Attributes attributes() {
        try {
            return Attributes.empty();
        } catch (Throwable thrown) {
            return null;
        }
    }

    /** The propagator that does nothing. */
    public static @Nullable TextMapPropagator propagator() {
        try {
            return TextMapPropagator.noop();
        } catch (Throwable thrown) {
            return null;
        }
    }
}
