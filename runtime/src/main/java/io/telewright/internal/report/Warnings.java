package io.telewright.internal.report;

import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * Logs messages for the person who runs the program, to the {@link System.Logger} {@code io.telewright}. A warning
 * stays on one line, whatever text it quotes.
 */
public final class Warnings {
    private static final Thread NO_HOOK = new Thread("telewright-no-hook");

    private Warnings() {}

    /** Logs a warning. It never throws. */
    public static void warn(String message) {
        warn(message, null);
    }

    /**
     * Logs that telemetry is lost. While the JVM shuts down, it is printed too, because java.util.logging, which most
     * loggers use, is silent as soon as the shutdown begins.
     */
    public static void lost(String message) {
        warn(message);
        if (isJvmShuttingDown()) {
            print("WARNING: io.telewright: " + message);
        }
    }

    /** The JVM has no method for this. But while it shuts down, it refuses a call that has no effect otherwise. */
    public static boolean isJvmShuttingDown() {
        try {
            Runtime.getRuntime().removeShutdownHook(NO_HOOK);
            return false;
        } catch (IllegalStateException shuttingDown) {
            return true;
        }
    }

    /**
     * Logs a warning. Not even a logger, or a throwable that cannot be printed, may reach the program.
     *
     * @param message what is wrong
     * @param thrown the cause, if something was thrown
     */
    public static void warn(String message, @Nullable Throwable thrown) {
        try {
            System.getLogger("io.telewright").log(Level.WARNING, OneLine.of(message), OneLine.of(thrown));
        } catch (Throwable broken) {
            print(message);
        }
    }

    /** Logs at the level DEBUG, for a person who looks for the cause of something. It never throws. */
    public static void note(String message) {
        try {
            System.getLogger("io.telewright").log(Level.DEBUG, message);
        } catch (Throwable broken) {
            // It is not worth more than that.
        }
    }

    private static void print(String message) {
        try {
            System.err.println(OneLine.of(message));
        } catch (Throwable broken) {
            // There is no other way to report it, and the program goes on without the report.
        }
    }
}
