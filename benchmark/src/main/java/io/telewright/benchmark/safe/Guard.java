package io.telewright.benchmark.safe;

/** Where faults of telemetry end. */
public final class Guard {
    private static final System.Logger LOGGER = System.getLogger(Guard.class.getName());

    private Guard() {}

    /** Logs a fault. It never throws, even if the logger does. */
    public static void report(Throwable fault) {
        try {
            LOGGER.log(System.Logger.Level.WARNING, "Telemetry failed.", fault);
        } catch (Throwable unreported) {
            // The program goes on without the report.
        }
    }
}
