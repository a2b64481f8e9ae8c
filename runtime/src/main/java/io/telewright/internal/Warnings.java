package io.telewright.internal;

import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** Says what the one who runs the program should know, to the {@link System.Logger} {@code io.telewright}. */
public final class Warnings {
    private Warnings() {}

    /** Logs a warning. It never throws. */
    public static void warn(String message) {
        warn(message, null);
    }

    /**
     * Logs a warning. Not even a logger, or a throwable that cannot be printed, may reach the program.
     *
     * @param message what is wrong
     * @param thrown why, if something was thrown
     */
    public static void warn(String message, @Nullable Throwable thrown) {
        try {
            System.getLogger("io.telewright").log(Level.WARNING, message, thrown);
        } catch (Throwable broken) {
            System.err.println(message);
        }
    }
}
