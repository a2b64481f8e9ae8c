package io.telewright.support;

import io.opentelemetry.api.OpenTelemetry;
import io.telewright.internal.Installation;

/** The OpenTelemetry of a generated class that was not given one. */
public final class Defaults {
    private Defaults() {}

    /**
     * The OpenTelemetry that was configured or installed, else the global one if it is set, else one that does nothing,
     * with one warning for each class.
     *
     * @param generated the class that is being made
     * @return the one that the class always uses
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
