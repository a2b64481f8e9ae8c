package io.telewright.support;

import io.opentelemetry.api.common.AttributeKey;
import io.telewright.internal.report.Warnings;
import org.jspecify.annotations.Nullable;

/**
 * Reports each fault of telemetry once for each place, so that faults neither break the program nor flood its log. None
 * of the methods throws, whatever a logger or a full heap does.
 */
public final class Faults {
    private static final ReportedPlaces REPORTED = new ReportedPlaces();

    static {
        Ready.load(Place.class, Warnings.class);
    }

    private Faults() {}

    /**
     * Logs a fault at its first occurrence in a place, as a warning to the {@link System.Logger} {@code io.telewright}.
     *
     * @param place where it happened
     * @param thrown what was thrown there
     */
    public static void report(Place place, Throwable thrown) {
        report(place, null, thrown);
    }

    /**
     * The same for a place whose name has two parts.
     *
     * @param place what went on there, such as the start of a span
     * @param name what it happened to, such as the name of the span; {@code null} for nothing in particular
     * @param thrown what was thrown there
     */
    public static void report(Place place, @Nullable Object name, Throwable thrown) {
        try {
            log(name == null ? place.toString() : place + " " + text(name), thrown);
        } catch (Throwable unreported) {
            // The program goes on without the report: there may be no memory for it.
        }
    }

    /** The same for a method of a generated class. */
    public static void report(Class<?> generated, Throwable thrown) {
        report(Place.CODE_OF, generated, thrown);
    }

    /** The same for an attribute that a generated class reads. */
    public static void report(Class<?> generated, AttributeKey<?> key, Throwable thrown) {
        try {
            log(generated.getSimpleName() + ", attribute " + key.getKey(), thrown);
        } catch (Throwable unreported) {
            // As above.
        }
    }

    /** The same for a rule that a generated class asks. */
    public static void report(Class<?> generated, String rule, Throwable thrown) {
        try {
            log(generated.getSimpleName() + ", rule " + rule, thrown);
        } catch (Throwable unreported) {
            // As above.
        }
    }

    private static void log(String place, Throwable thrown) {
        if (REPORTED.add(place)) {
            Warnings.warn("Telemetry failed in " + place + "; this is reported once.", thrown);
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
