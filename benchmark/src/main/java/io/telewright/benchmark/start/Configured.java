package io.telewright.benchmark.start;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.telewright.Telewright;

/** A program that configures telemetry, ends a span, prints how many nanoseconds that took, and halts. */
public final class Configured {
    /** The argument for {@code Telewright.configure}; any other is for the SDK's own configuration. */
    static final String BY_TELEWRIGHT = "telewright";

    private Configured() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        long before = System.nanoTime();
        OpenTelemetry openTelemetry = arguments[0].equals(BY_TELEWRIGHT) ? telewright() : sdk();
        openTelemetry.getTracer("started").spanBuilder("started").startSpan().end();
        System.out.println(System.nanoTime() - before);
        Runtime.getRuntime().halt(0); // no collector answers: what is measured is the start
    }

    @SuppressWarnings("MustBeClosedChecker") // the program halts
    private static OpenTelemetry telewright() {
        Telewright.configure(config -> config.service("started"));
        return Telewright.openTelemetry();
    }

    private static OpenTelemetry sdk() {
        return AutoConfiguredOpenTelemetrySdk.initialize().getOpenTelemetrySdk();
    }
}
