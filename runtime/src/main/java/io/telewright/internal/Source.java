package io.telewright.internal;

import io.opentelemetry.api.OpenTelemetry;
import io.telewright.internal.report.Warnings;
import io.telewright.internal.settings.Settings;

/**
 * Where an {@link Installation} gets its OpenTelemetry from. No class of the SDK is loaded before {@link #configured}.
 */
public interface Source {
    /** The OpenTelemetry that it gives. */
    OpenTelemetry openTelemetry();

    /** Whether it is ours, and so ends when it is closed. */
    boolean isOurs();

    /** Shuts it down if it is ours. */
    void close();

    /** One that exists and belongs to someone else. */
    static Source existing(OpenTelemetry openTelemetry) {
        return new Existing(openTelemetry);
    }

    /**
     * The global one if other code has set it, else an SDK of our own.
     *
     * @throws IllegalArgumentException if the settings and the environment do not make a configuration
     * @throws IllegalStateException if the SDK is absent or too old, or jars of OpenTelemetry do not fit together
     */
    static Source configured(Settings settings) {
        OpenTelemetry foreign = GlobalView.foreign();
        if (foreign != null) {
            Warnings.warn("GlobalOpenTelemetry is set already, by the OpenTelemetry agent or by other code:"
                    + " Telewright uses it and ignores the settings of Telewright.configure but exceptions and"
                    + " minimumSeverity.");
            return existing(foreign);
        }
        try {
            OldSdk.refuse();
            return OwnSdk.start(settings);
        } catch (LinkageError absent) {
            throw Absent.because(absent);
        }
    }

    /**
     * One that its owner closes.
     *
     * @param openTelemetry the one that exists
     */
    record Existing(OpenTelemetry openTelemetry) implements Source {
        @Override
        public boolean isOurs() {
            return false;
        }

        @Override
        public void close() {}
    }
}
