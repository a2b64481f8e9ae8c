package io.telewright.internal;

import java.lang.System.Logger.Level;

/** Says what the one who runs the program should know, to the {@link System.Logger} {@code io.telewright}. */
public final class Warnings {
    private Warnings() {}

    /** Logs a warning. */
    public static void warn(String message) {
        System.getLogger("io.telewright").log(Level.WARNING, message);
    }
}
