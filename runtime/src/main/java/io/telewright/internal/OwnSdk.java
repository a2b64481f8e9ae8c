package io.telewright.internal;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigurationException;
import io.telewright.internal.console.TreeConsole;
import io.telewright.internal.export.Exports;
import io.telewright.internal.settings.Blanks;
import io.telewright.internal.settings.CheckEnvironment;
import io.telewright.internal.settings.EnvironmentFirst;
import io.telewright.internal.settings.Implied;
import io.telewright.internal.settings.Settings;
import java.time.Duration;

/**
 * An SDK that we start, and that we shut down when it is closed, or when the JVM shuts down, unless the program forbids
 * that.
 */
final class OwnSdk implements Source {
    private static final Duration BOUND = Duration.ofSeconds(10);

    private final OpenTelemetrySdk sdk;
    private final Exports exports;
    private final TreeConsole console;
    private final Thread atJvmShutdown = new Thread(this::close, "telewright-shutdown");
    private boolean closed;

    private OwnSdk(OpenTelemetrySdk sdk, Exports exports, TreeConsole console) {
        this.sdk = sdk;
        this.exports = exports;
        this.console = console;
    }

    /**
     * Starts one. If that fails, nothing is left behind.
     *
     * @throws IllegalArgumentException if the settings and the environment do not make a configuration
     */
    static OwnSdk start(Settings settings) {
        Exports exports = new Exports();
        TreeConsole console = new TreeConsole();
        OwnSdk started = new OwnSdk(build(settings, exports, console), exports, console);
        console.start();
        try {
            if (settings.closeAtShutdown()) {
                Runtime.getRuntime().addShutdownHook(started.atJvmShutdown);
            }
            if (settings.global()) {
                GlobalView.show(started.sdk);
            }
            return started;
        } catch (IllegalStateException refused) {
            started.close();
            throw refused;
        }
    }

    private static OpenTelemetrySdk build(Settings settings, Exports exports, TreeConsole console) {
        EnvironmentFirst settled = new EnvironmentFirst(settings);
        Parts parts = new Parts();
        Prometheus prometheus = new Prometheus(settled, exports, parts);
        try {
            AutoConfiguredOpenTelemetrySdkBuilder sdk = AutoConfiguredOpenTelemetrySdk.builder()
                    .disableShutdownHook()
                    .addPropertiesCustomizer(Blanks::withoutThem)
                    .addPropertiesCustomizer(settled::properties)
                    .addPropertiesCustomizer(config -> {
                        CheckEnvironment.check(settled.named(config));
                        return prometheus.exporters(config);
                    })
                    .addPropertiesCustomizer(console::choose)
                    .addPropertiesCustomizer(Implied::by)
                    .addResourceCustomizer(settled::resource)
                    .addPropagatorCustomizer((propagator, config) -> new GuardedPropagator(propagator))
                    .addMetricExporterCustomizer((exporter, config) -> ConsoleMetrics.of(exporter));
            new Pipelines(exports, console, prometheus, parts, settings.recording()).addTo(sdk);
            sdk.addPropertiesCustomizer(config -> exports.addLastTo(sdk, config));
            OpenTelemetrySdk built = sdk.build().getOpenTelemetrySdk();
            exports.begin(built.getSdkMeterProvider());
            return built;
        } catch (ConfigurationException invalid) {
            String detail = invalid.getCause() == null ? "" : ": " + invalid.getCause();
            throw new IllegalArgumentException(invalid.getMessage() + detail, invalid);
        } catch (Error error) {
            parts.close(error);
            throw error;
        }
    }

    @Override
    public OpenTelemetry openTelemetry() {
        return sdk;
    }

    @Override
    public boolean isOurs() {
        return true;
    }

    /** A second caller waits for the first, because the JVM must not end while the program is still closing this. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        GlobalView.clear();
        Shutdown.of(sdk, BOUND, exports::reportLosses).await();
        console.close();
        exports.end();
        try {
            Runtime.getRuntime().removeShutdownHook(atJvmShutdown);
        } catch (IllegalStateException shuttingDown) {
            // It is too late to remove the hook, and it does no harm: it finds this closed.
        }
    }
}
