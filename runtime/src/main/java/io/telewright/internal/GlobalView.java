package io.telewright.internal;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.logs.LoggerProvider;
import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.telewright.internal.report.Warnings;
import org.jspecify.annotations.Nullable;

/**
 * The object that we set {@link GlobalOpenTelemetry} to. The global one can be set only once, but Telewright can be
 * closed and configured again. So this is a view of the OpenTelemetry that is configured at the moment, and does
 * nothing in between.
 */
final class GlobalView implements OpenTelemetry {
    private static final GlobalView VIEW = new GlobalView();
    private static final String AGENT = "io/opentelemetry/javaagent/OpenTelemetryAgent.class";

    /** How GlobalOpenTelemetry presents our view: wrapped. */
    private static volatile @Nullable OpenTelemetry presented;

    private volatile OpenTelemetry shown = OpenTelemetry.noop();

    private GlobalView() {}

    /**
     * The global one if other code has set it to one that does something, else {@code null}. This does not pin it, as
     * {@code get()} would. If the API cannot show it without pinning it, the API is asked only if the agent is there.
     */
    static @Nullable OpenTelemetry foreign() {
        if (!Api.SHOWS_THE_GLOBAL_ONE && !agentIsThere()) {
            return null;
        }
        OpenTelemetry global = Api.SHOWS_THE_GLOBAL_ONE ? GlobalOpenTelemetry.getOrNoop() : GlobalOpenTelemetry.get();
        return global == presented || doesNothing(global) ? null : global;
    }

    /** The agent has set the global one before the program starts, so reading it does not pin anything. */
    private static boolean agentIsThere() {
        return ClassLoader.getSystemResource(AGENT) != null;
    }

    /**
     * Makes it the global one, or warns if one that does nothing is already the global one.
     *
     * @throws IllegalStateException if other code has just set one that does something
     */
    static synchronized void show(OpenTelemetry openTelemetry) {
        OpenTelemetry global = GlobalOpenTelemetry.getOrNoop();
        if (global != presented) {
            if (GlobalOpenTelemetry.isSet() && doesNothing(global)) {
                Warnings.warn(
                        "global(true) has no effect, because GlobalOpenTelemetry can be set only once: it was read"
                                + " before Telewright.configure, or set by a deployment that has been closed. What looks there"
                                + " records nothing. Call Telewright.configure first, or hand Telewright.openTelemetry() over.");
                return;
            }
            GlobalOpenTelemetry.set(VIEW);
            presented = GlobalOpenTelemetry.getOrNoop();
        }
        VIEW.shown = openTelemetry;
    }

    /**
     * Whether it is the one that {@code GlobalOpenTelemetry.get()} leaves behind if nothing was set, or the view of a
     * closed Telewright in another class loader. One that only propagates does something.
     */
    private static boolean doesNothing(OpenTelemetry global) {
        OpenTelemetry noop = OpenTelemetry.noop();
        return global.getTracerProvider() == noop.getTracerProvider()
                && global.getMeterProvider() == noop.getMeterProvider()
                && global.getLogsBridge() == noop.getLogsBridge()
                && global.getPropagators() == noop.getPropagators();
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
