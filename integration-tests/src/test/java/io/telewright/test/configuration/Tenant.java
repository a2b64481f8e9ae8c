package io.telewright.test.configuration;

import io.telewright.Telewright;
import io.telewright.test.declared.ConfiguredTelemetry;
import io.telewright.test.declared.OtelConfiguredTelemetry;

/** A program that shares its JVM with others, each behind a class loader of its own. */
public final class Tenant implements Runnable, AutoCloseable {
    private final Telewright telewright;
    private final ConfiguredTelemetry telemetry;

    /** Configures Telewright, and makes the global OpenTelemetry its own if asked to. */
    public Tenant(String service, String endpoint, boolean global) {
        telewright = Telewright.configure(
                config -> config.service(service).otlpEndpoint(endpoint).global(global));
        telemetry = new OtelConfiguredTelemetry();
    }

    @Override
    public void run() {
        telemetry.work(() -> {});
    }

    @Override
    public void close() {
        telewright.close();
    }
}
