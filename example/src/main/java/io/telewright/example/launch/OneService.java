package io.telewright.example.launch;

import io.opentelemetry.api.OpenTelemetry;
import io.telewright.Telewright;

/** The telemetry of a process with one service: Telewright configures it for the whole process. */
final class OneService implements Telemetries {
    private final Telewright telewright;

    OneService(Part service) {
        telewright = Telewright.configure(
                config -> config.service(service.toString()).version("1.0.0").closeAtShutdown(false));
        ServiceLog.connect(service, Telewright.openTelemetry());
    }

    @Override
    public OpenTelemetry of(Part service) {
        return Telewright.openTelemetry();
    }

    @Override
    public void close() {
        telewright.close();
    }
}
