package io.telewright.example.launch;

import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Prints what OpenTelemetry's SDK logs, on one line each: an endpoint that is gone needs no stack traces. */
final class LibraryLog extends Formatter {
    private LibraryLog() {}

    /** Replaces the format of java.util.logging, unless the user has chosen another. */
    static void shorten() {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            if (handler.getFormatter() instanceof SimpleFormatter) {
                handler.setFormatter(new LibraryLog());
            }
        }
    }

    @Override
    public String format(LogRecord log) {
        String cause = log.getThrown() == null ? "" : " " + log.getThrown();
        return log.getLevel() + ": " + formatMessage(log) + cause + System.lineSeparator();
    }
}
