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
 * <p>Generated classes that are not given an {@link OpenTelemetry} use the one from here, so they are to be made
 * afterwards. There is one configuration at a time; after {@link #close()} there may be another.
 */
public final class Telewright implements AutoCloseable {
    private static final AtomicBoolean ASKED_TOO_EARLY = new AtomicBoolean();

    private final Installation installation;

    private Telewright(Installation installation) {
        this.installation = installation;
    }

    /**
     * Starts an OpenTelemetry SDK for this process. Every standard {@code OTEL_*} variable and {@code otel.*} system
     * property works and wins over the code, {@code OTEL_SDK_DISABLED} included (<a
     * href="https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/">Environment Variable
     * Specification</a>). Where neither sets an OTLP endpoint for a signal, the signal goes to the console, except for
     * metrics that Prometheus is to scrape.
     *
     * <p>If {@link io.opentelemetry.api.GlobalOpenTelemetry} has been set already, as OpenTelemetry's Java agent does,
     * that one is used: spans of another SDK would not join its traces. The settings other than {@code exceptions} and
     * {@code minimumSeverity} are then ignored, which a warning says, and closing leaves it open. One that was only read
     * before it was set does nothing, for good: it does not count.
     *
     * @param configuration sets what {@link TelewrightConfig} describes
     * @return closes what was started; the JVM does so too when it shuts down, unless {@code closeAtShutdown(false)}
     * @throws IllegalArgumentException if a setting or an {@code OTEL_*} variable has a value that is not allowed, or
     *     no service is named; nothing has been started then
     * @throws IllegalStateException if there is a configuration already, or the SDK or the exporter for Prometheus is not on
     *     the class or module path
     */
    public static Telewright configure(Consumer<TelewrightConfig> configuration) {
        Settings settings = settings(configuration);
        return new Telewright(Installation.establish(settings.recording(), () -> Source.configured(settings)));
    }

    /**
     * Uses an {@link OpenTelemetry} that exists, and that its owner closes.
     *
     * @param openTelemetry the one to use
     * @return withdraws it when closed, and leaves it open
     * @throws IllegalStateException if there is a configuration already
     * @throws IllegalArgumentException if {@code OTEL_SEMCONV_EXCEPTION_SIGNAL_OPT_IN} has a value that is not allowed
     */
    public static Telewright install(OpenTelemetry openTelemetry) {
        return install(openTelemetry, config -> {});
    }

    /**
     * Uses an {@link OpenTelemetry} that exists, and that its owner closes, with settings that hold for generated code.
     *
     * @param openTelemetry the one to use
     * @param configuration sets {@link TelewrightConfig#exceptions} and {@link TelewrightConfig#minimumSeverity}
     * @return withdraws it when closed, and leaves it open
     * @throws IllegalStateException if there is a configuration already
     * @throws IllegalArgumentException if a setting or {@code OTEL_SEMCONV_EXCEPTION_SIGNAL_OPT_IN} has a value that is
     *     not allowed, or a setting is one of those that make an SDK; the message names it
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
     * The OpenTelemetry in use, for dependency injection and for other libraries: the configured or installed one,
     * else {@link io.opentelemetry.api.GlobalOpenTelemetry} if that is set, else one that does nothing, with a warning
     * the first time. It never throws.
     *
     * @return the one in use now; ask again after another {@code configure}
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
     * Runs each task in the context that was current where it was handed over: spans that it starts are children of the
     * current one there, and the baggage is the same. Afterwards the thread has the context that it had before.
     *
     * @param executor runs the tasks; wrapping it twice changes nothing
     * @return hands each task on to {@code executor}, whose exceptions reach the caller
     */
    public static Executor propagating(Executor executor) {
        return Context.taskWrapping(Objects.requireNonNull(executor, "executor"));
    }

    /**
     * The same for all methods of an {@link ExecutorService} that take tasks. Shutting the result down shuts
     * {@code executor} down. From Java 19 on, {@code close()} does so too and waits for its termination: without end for
     * {@link java.util.concurrent.ForkJoinPool#commonPool()}, which never terminates.
     *
     * @param executor runs the tasks
     * @return hands each task on to {@code executor}; itself if it comes from here
     */
    public static ExecutorService propagating(ExecutorService executor) {
        return Context.taskWrapping(Objects.requireNonNull(executor, "executor"));
    }

    /**
     * The same for {@code schedule}, whose task runs once. Tasks of {@code scheduleAtFixedRate} and
     * {@code scheduleWithFixedDelay} get no context: the trace that happened to start one would have no end. One that
     * shall have it is handed over as {@code Context.current().wrap(task)}.
     *
     * @param executor runs the tasks
     * @return hands each task on to {@code executor}; itself if it comes from here
     */
    public static ScheduledExecutorService propagating(ScheduledExecutorService executor) {
        return Context.taskWrapping(Objects.requireNonNull(executor, "executor"));
    }

    /**
     * Runs each new thread in the context that was current where it was made. This is for one thread a task, as with
     * virtual threads:
     *
     * <pre>{@code
     * Executors.newThreadPerTaskExecutor(Telewright.propagatingThreads(Thread.ofVirtual().factory()))
     * }</pre>
     *
     * <p>It is not for a pool: its threads would keep the context of the task they were made for, and run all later ones
     * in it. Give that to {@link #propagating(ExecutorService)}.
     *
     * @param factory makes the threads
     * @return makes threads of {@code factory}, or none where that refuses with {@code null}
     */
    public static ThreadFactory propagatingThreads(ThreadFactory factory) {
        Objects.requireNonNull(factory, "factory");
        return task -> factory.newThread(Context.current().wrap(task));
    }

    /**
     * Names the current span to what is reached by no carrier, such as a page or a row in a database. {@link Link} takes
     * it back.
     *
     * @return the {@code traceparent} of the current span, such as
     *     {@code 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01} (<a
     *     href="https://www.w3.org/TR/trace-context/#traceparent-header">Trace Context, section 3.2</a>), or {@code null}
     *     where no valid span is current
     */
    public static @Nullable String currentTraceparent() {
        SpanContext current = Span.current().getSpanContext();
        return current.isValid()
                ? "00-" + current.getTraceId() + "-" + current.getSpanId() + "-"
                        + current.getTraceFlags().asHex()
                : null;
    }

    /**
     * Exports what spans and log records are still held, then the metrics, which count what became of those, and shuts
     * down what {@link #configure} started. Waits for at most 10 seconds. Closing it again has no effect; an installed or global OpenTelemetry is left open.
     * It never throws.
     *
     * <p>Left to the shutdown of the JVM, it sends all there is to an OTLP endpoint; of what goes to the console the
     * last may be missing, because java.util.logging, which prints it, shuts down at the same time. What is lost then is
     * told on {@code System.err} too. {@link TelewrightConfig#closeAtShutdown} turns that off.
     */
    @Override
    public void close() {
        installation.close();
    }
}
