package io.telewright.example.launch;

import io.opentelemetry.api.OpenTelemetry;

/** Gives each service of this process an OpenTelemetry with the {@code service.name} of that service. */
interface Telemetries extends AutoCloseable {
    OpenTelemetry of(Part service);

    /** Exports what is left. */
    @Override
    void close();
}
