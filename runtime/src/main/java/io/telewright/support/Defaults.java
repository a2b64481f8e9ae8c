package io.telewright.support;

import io.opentelemetry.api.OpenTelemetry;
import io.telewright.internal.Installation;

/** What a generated class uses that was not given an OpenTelemetry. */
public final class Defaults {
    private Defaults() {}

    /**
     * The OpenTelemetry that was configured or installed, else the global one if it is set, else one that does nothing,
     * with one warning for each class.
     *
     * @param generated the class that is being made
     * @return the one to use for good
     */
    public static OpenTelemetry openTelemetry(Class<?> generated) {
        OpenTelemetry openTelemetry = Installation.openTelemetry();
        if (openTelemetry != null) {
            return openTelemetry;
        }
        Faults.report(
                generated.getName(),
                "it was made while nothing is configured, so it records nothing. Make it after Telewright.configure or"
                        + " Telewright.install, or give its constructor an OpenTelemetry.");
        return OpenTelemetry.noop();
    }
}
