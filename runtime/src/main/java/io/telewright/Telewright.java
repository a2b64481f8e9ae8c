package io.telewright;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.context.Context;
import io.telewright.internal.Installation;
import io.telewright.internal.Source;
import io.telewright.internal.report.Warnings;
import io.telewright.internal.settings.Recording;
import io.telewright.internal.settings.Settings;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The telemetry of the process, configured once at startup and closed at its end:
 *
 * <pre>{@code
 * try (Telewright telewright = Telewright.configure(config -> config
 *         .service("checkout").version("1.4.0").environment("production")
 *         .otlpEndpoint("http://collector:4317"))) {
 *     new Shop(Telewright.openTelemetry()).run();
 * }
 * }</pre>
 *
 * <p>Generated classes that are not given an {@link OpenTelemetry} use the configured one, so they must be created after
 * the configuration. There is one configuration at a time. After {@link #close()} there may be another.
 */
public final class Telewright implements AutoCloseable {
    private static final AtomicBoolean ASKED_TOO_EARLY = new AtomicBoolean();

    private final Installation installation;

    private Telewright(Installation installation) {
        this.installation = installation;
    }

    /**
     * Starts an OpenTelemetry SDK for this process. Every standard {@code OTEL_*} variable and {@code otel.*} system
     * property works and overrides the code, including {@code OTEL_SDK_DISABLED} (<a
     * href="https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/">Environment Variable
     * Specification</a>). If neither sets an OTLP endpoint for a signal, the signal goes to the {@link TelewrightConfig#console
     * console}, except for metrics if a port for Prometheus is set.
     *
     * <p>If {@link io.opentelemetry.api.GlobalOpenTelemetry} is already set, for example by OpenTelemetry's Java agent,
     * it is used, because spans of another SDK would not join its traces. All settings except {@code exceptions} and
     * {@code minimumSeverity} are then ignored, with a warning, and {@link #close()} does not close it. A global one
     * that was read before it was set never records anything, so it does not count as set.
     *
     * @param configuration sets what {@link TelewrightConfig} describes
     * @return the telemetry; closing it closes the SDK that was started. The JVM also closes it when it shuts down,
     *     unless {@code closeAtShutdown(false)} is set
     * @throws IllegalArgumentException if a setting or an {@code OTEL_*} variable has a value that is not allowed, or
     *     no service is named; nothing has been started in this case
     * @throws IllegalStateException if there is a configuration already, or the SDK or the exporter for Prometheus is
     *     not on the class or module path
     */
    public static Telewright configure(Consumer<TelewrightConfig> configuration) {
        Settings settings = settings(configuration);
        return new Telewright(Installation.establish(settings.recording(), () -> Source.configured(settings)));
    }

    /**
     * Uses an existing {@link OpenTelemetry}. Its owner closes it.
     *
     * @param openTelemetry the one to use
     * @return the telemetry; closing it ends the use of {@code openTelemetry}, which is not closed itself
     * @throws IllegalStateException if there is a configuration already
     * @throws IllegalArgumentException if {@code OTEL_SEMCONV_EXCEPTION_SIGNAL_OPT_IN} has a value that is not allowed
     */
    public static Telewright install(OpenTelemetry openTelemetry) {
        return install(openTelemetry, config -> {});
    }

    /**
     * Uses an existing {@link OpenTelemetry}, with settings that apply to generated code. Its owner closes it.
     *
     * @param openTelemetry the one to use
     * @param configuration sets {@link TelewrightConfig#exceptions} and {@link TelewrightConfig#minimumSeverity}
     * @return the telemetry; closing it ends the use of {@code openTelemetry}, which is not closed itself
     * @throws IllegalStateException if there is a configuration already
     * @throws IllegalArgumentException if a setting or {@code OTEL_SEMCONV_EXCEPTION_SIGNAL_OPT_IN} has a value that is
     *     not allowed, or if a setting is for the creation of an SDK; the message names it
     */
    public static Telewright install(OpenTelemetry openTelemetry, Consumer<TelewrightConfig> configuration) {
        Objects.requireNonNull(openTelemetry, "openTelemetry");
        Recording recording = settings(configuration).forExisting();
        return new Telewright(Installation.establish(recording, () -> Source.existing(openTelemetry)));
    }

    private static Settings settings(Consumer<TelewrightConfig> configuration) {
        TelewrightConfig config = new TelewrightConfig();
        configuration.accept(config);
        return config.settings();
    }

    /**
     * The OpenTelemetry in use, for dependency injection and for other libraries. It is the configured or installed
     * one, or else {@link io.opentelemetry.api.GlobalOpenTelemetry} if that is set, or else one that does nothing, with
     * a warning the first time. This method never throws.
     *
     * @return the one in use now; call this method again after another {@code configure}
     */
    public static OpenTelemetry openTelemetry() {
        OpenTelemetry openTelemetry = Installation.openTelemetry();
        if (openTelemetry != null) {
            return openTelemetry;
        }
        if (ASKED_TOO_EARLY.compareAndSet(false, true)) {
            Warnings.warn("Telewright.openTelemetry() was called while nothing is configured: what uses its result"
                    + " records nothing. Call Telewright.configure or Telewright.install first.");
        }
        return OpenTelemetry.noop();
    }

    /**
     * Runs each task in the context that was current when the task was submitted. Spans that the task starts are
     * children of the span that was current then, and the baggage is the same. Afterwards the thread has its earlier
     * context again.
     *
     * @param executor runs the tasks; wrapping it twice changes nothing
     * @return an executor that passes each task to {@code executor}, whose exceptions reach the caller
     */
    public static Executor propagating(Executor executor) {
        return Context.taskWrapping(Objects.requireNonNull(executor, "executor"));
    }

    /**
     * Does the same for all methods of an {@link ExecutorService} that take tasks. Shutting the result down shuts
     * {@code executor} down. From Java 19 on, {@code close()} also shuts it down and waits for its termination. It
     * waits forever for {@link java.util.concurrent.ForkJoinPool#commonPool()}, which never terminates.
     *
     * @param executor runs the tasks
     * @return an executor that passes each task to {@code executor}, or {@code executor} itself if it is already
     *     wrapped
     */
    public static ExecutorService propagating(ExecutorService executor) {
        return Context.taskWrapping(Objects.requireNonNull(executor, "executor"));
    }

    /**
     * Does the same for {@code schedule}, whose task runs once. Tasks of {@code scheduleAtFixedRate} and
     * {@code scheduleWithFixedDelay} get no context, because the trace that happened to start them would never end. If
     * such a task should have the context, submit {@code Context.current().wrap(task)}.
     *
     * @param executor runs the tasks
     * @return an executor that passes each task to {@code executor}, or {@code executor} itself if it is already
     *     wrapped
     */
    public static ScheduledExecutorService propagating(ScheduledExecutorService executor) {
        return Context.taskWrapping(Objects.requireNonNull(executor, "executor"));
    }

    /**
     * Runs each new thread in the context that was current when the thread was created. Use it where each task gets a
     * thread of its own, as with virtual threads:
     *
     * <pre>{@code
     * Executors.newThreadPerTaskExecutor(Telewright.propagatingThreads(Thread.ofVirtual().factory()))
     * }</pre>
     *
     * <p>Do not use it for a pool. The threads of a pool would keep the context of the task that they were created for,
     * and run all later tasks in it. Wrap the pool with {@link #propagating(ExecutorService)} instead.
     *
     * @param factory creates the threads
     * @return a factory that creates threads with {@code factory}, and returns {@code null} if that does
     */
    public static ThreadFactory propagatingThreads(ThreadFactory factory) {
        Objects.requireNonNull(factory, "factory");
        return task -> factory.newThread(Context.current().wrap(task));
    }

    /**
     * Returns the current span as text, for places that no carrier reaches, such as a web page or a row in a database.
     * {@link Link} reads it later.
     *
     * @return the {@code traceparent} of the current span, such as
     *     {@code 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01} (<a
     *     href="https://www.w3.org/TR/trace-context/#traceparent-header">Trace Context, section 3.2</a>), or
     *     {@code null} if no valid span is current
     */
    public static @Nullable String currentTraceparent() {
        SpanContext current = Span.current().getSpanContext();
        return current.isValid()
                ? "00-" + current.getTraceId() + "-" + current.getSpanId() + "-"
                        + current.getTraceFlags().asHex()
                : null;
    }

    /**
     * Exports the spans and log records that are still waiting, then the metrics, which count how many of those were
     * exported or lost, and shuts down the SDK that {@link #configure} started. It waits for at most 10 seconds, and for at
     * most 2 more if standard output is blocked.
     * Closing it again has no effect. An installed or global OpenTelemetry is not closed. This method never throws.
     *
     * <p>Telemetry that is recorded afterwards is lost, and the first generated class that records any is reported. So do
     * not use {@code try} around a server whose {@code start()} returns at once.
     *
     * <p>If the JVM closes it at shutdown, everything is sent to an OTLP endpoint, or printed on the console as a tree or
     * in the table of metrics. With {@link Console#RAW}, the last metrics are printed on {@code System.err}, and spans
     * that end while the JVM shuts down may be missing, because java.util.logging, which prints them, shuts down at the
     * same time. Losses at that time are also reported
     * on {@code System.err}. {@link TelewrightConfig#closeAtShutdown} stops the JVM from closing it.
     */
    @Override
    public void close() {
        installation.close();
    }
}
