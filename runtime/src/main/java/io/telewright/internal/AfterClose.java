package io.telewright.internal;

import io.telewright.internal.report.Warnings;

/**
 * Notices telemetry that is recorded after the SDK of {@code Telewright.configure} was closed, and warns once, because
 * OpenTelemetry drops it silently. This happens if the {@code start()} of a server returns at once inside a {@code try}
 * with Telewright.
 */
public final class AfterClose {
    private static volatile boolean closed;

    /** Whether objects of generated classes were made since then, which may have been given another OpenTelemetry. */
    private static volatile boolean othersAreMade;

    private AfterClose() {}

    /** Begins to notice. */
    static void begin() {
        othersAreMade = false;
        closed = true;
    }

    /** Nothing is lost any more, because there is another OpenTelemetry. */
    static void end() {
        closed = false;
    }

    /** Whether telemetry may be lost. This is all that recording costs. */
    public static boolean isClosed() {
        return closed;
    }

    /** Takes note of the constructor of a generated class. */
    public static void made() {
        if (closed) {
            othersAreMade = true;
        }
    }

    /**
     * Warns of a metric or an event. It goes to the closed SDK, unless its class was made later, which cannot be
     * distinguished.
     */
    public static void look() {
        if (closed && !othersAreMade) {
            report();
        }
    }

    /** Warns of telemetry that is certainly lost. While the JVM shuts down, it is too late to mend anything. */
    public static void report() {
        if (isFirst() && !Warnings.isJvmShuttingDown()) {
            Warnings.warn(
                    "Telemetry is recorded after Telewright.close, and it is lost. Close Telewright when the program"
                            + " ends. If main returns while the program goes on, as in a server, call Telewright.configure"
                            + " without try: the JVM closes it when it shuts down. This is reported once.");
        }
    }

    private static synchronized boolean isFirst() {
        boolean first = closed;
        closed = false;
        return first;
    }
}
