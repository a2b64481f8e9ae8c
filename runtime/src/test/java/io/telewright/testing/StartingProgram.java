package io.telewright.testing;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.telewright.Telewright;

/** Configures telemetry of which all is in the environment, ends a span and halts. */
public final class StartingProgram {
    private StartingProgram() {}

    public static void main(String[] args) {
        OpenTelemetry openTelemetry = args[0].equals("telewright") ? telewright() : sdk();
        openTelemetry.getTracer("started").spanBuilder("started").startSpan().end();
        Runtime.getRuntime().halt(0); // no collector answers
    }

    private static OpenTelemetry telewright() {
        Telewright.configure(config -> {});
        return Telewright.openTelemetry();
    }

    private static OpenTelemetry sdk() {
        return AutoConfiguredOpenTelemetrySdk.initialize().getOpenTelemetrySdk();
    }
}
