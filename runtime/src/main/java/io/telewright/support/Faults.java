package io.telewright.support;

import io.telewright.internal.report.Warnings;
import org.jspecify.annotations.Nullable;

/**
 * Reports, once for each place, what went wrong in telemetry, so that it neither breaks the program nor floods it. None
 * of the methods throws, whatever a logger or a full heap does.
 */
public final class Faults {
    private static final ReportedPlaces REPORTED = new ReportedPlaces();

    private Faults() {}

    /**
     * Logs a fault at its first occurrence in a place, as a warning to the {@link System.Logger} {@code io.telewright}.
     *
     * @param place where it happened, such as {@code OtelOrders.place, attribute customer.id}
     * @param thrown what was thrown there
     */
    public static void report(String place, Throwable thrown) {
        report(place, null, thrown);
    }

    /**
     * The same for a place whose name has two parts. They are put together here, where a full heap does no harm.
     *
     * @param place what goes on there, such as {@code the start of span}
     * @param name what it happened to, such as the name of the span
     * @param thrown what was thrown there
     */
    public static void report(String place, @Nullable Object name, Throwable thrown) {
        try {
            String named = name == null ? place : place + " " + text(name);
            if (REPORTED.add(named)) {
                Warnings.warn("Telemetry failed in " + named + "; this is reported once.", thrown);
            }
        } catch (Throwable unreported) {
            // The program goes on without the report: there may be no memory for it.
        }
    }

    private static String text(Object name) {
        try {
            return name instanceof Class<?> type ? type.getName() : name.toString();
        } catch (Throwable untold) {
            return name.getClass().getName();
        }
    }

    /**
     * Logs a misuse at its first occurrence in a place, as a warning to the {@link System.Logger} {@code io.telewright}.
     *
     * @param place where it happened
     * @param message what is wrong, and how to mend it
     */
    public static void report(String place, String message) {
        try {
            if (REPORTED.add(place)) {
                Warnings.warn(place + ": " + message);
            }
        } catch (Throwable unreported) {
            // As above.
        }
    }
}
