package io.telewright.support;

import io.telewright.internal.report.Warnings;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reports, once for each place, what went wrong in telemetry, so that it neither breaks the program nor floods it. */
public final class Faults {
    private static final Set<String> REPORTED = ConcurrentHashMap.newKeySet();

    private Faults() {}

    /**
     * Logs a fault at its first occurrence in a place, as a warning to the {@link System.Logger} {@code io.telewright}.
     *
     * @param place where it happened, such as {@code OtelOrders.place, attribute customer.id}
     * @param thrown what was thrown there
     */
    public static void report(String place, Throwable thrown) {
        if (REPORTED.add(place)) {
            Warnings.warn("Telemetry failed in " + place + "; this is reported once.", thrown);
        }
    }

    /**
     * Logs a misuse at its first occurrence in a place, as a warning to the {@link System.Logger} {@code io.telewright}.
     *
     * @param place where it happened
     * @param message what is wrong, and how to mend it
     */
    public static void report(String place, String message) {
        if (REPORTED.add(place)) {
            Warnings.warn(place + ": " + message);
        }
    }
}
