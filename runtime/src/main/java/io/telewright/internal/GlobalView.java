package io.telewright.internal;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.logs.LoggerProvider;
import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.context.propagation.ContextPropagators;
import org.jspecify.annotations.Nullable;

/**
 * What we set {@link GlobalOpenTelemetry} to. That can be set only once, while Telewright can be closed and configured
 * again: this is a view on what is configured at the moment, and does nothing in between.
 */
final class GlobalView implements OpenTelemetry {
    private static final GlobalView VIEW = new GlobalView();

    /** How GlobalOpenTelemetry presents our view: wrapped. */
    private static volatile @Nullable OpenTelemetry presented;

    private volatile OpenTelemetry shown = OpenTelemetry.noop();

    private GlobalView() {}

    /** The global one if somebody else has set it, else {@code null}. Does not pin it, as {@code get()} would. */
    static @Nullable OpenTelemetry foreign() {
        if (!GlobalOpenTelemetry.isSet()) {
            return null;
        }
        OpenTelemetry global = GlobalOpenTelemetry.getOrNoop();
        return global == presented ? null : global;
    }

    /**
     * Makes it the global one.
     *
     * @throws IllegalStateException if somebody else has just done that
     */
    static synchronized void show(OpenTelemetry openTelemetry) {
        if (GlobalOpenTelemetry.getOrNoop() != presented) {
            GlobalOpenTelemetry.set(VIEW);
            presented = GlobalOpenTelemetry.getOrNoop();
        }
        VIEW.shown = openTelemetry;
    }

    static void clear() {
        VIEW.shown = OpenTelemetry.noop();
    }

    @Override
    public TracerProvider getTracerProvider() {
        return shown.getTracerProvider();
    }

    @Override
    public MeterProvider getMeterProvider() {
        return shown.getMeterProvider();
    }

    @Override
    public LoggerProvider getLogsBridge() {
        return shown.getLogsBridge();
    }

    @Override
    public ContextPropagators getPropagators() {
        return shown.getPropagators();
    }
}
