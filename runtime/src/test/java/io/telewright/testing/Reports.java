package io.telewright.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The faults that are reported while it is open. */
public final class Reports extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("io.telewright");
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final List<Throwable> thrown = new CopyOnWriteArrayList<>();

    public Reports() {
        logger.addHandler(this);
        logger.setUseParentHandlers(false);
    }

    public List<String> messages() {
        return messages;
    }

    /** What was thrown, for the reports that say so. */
    public List<Throwable> thrown() {
        return thrown;
    }

    @Override
    public void publish(LogRecord report) {
        messages.add(report.getMessage());
        if (report.getThrown() != null) {
            thrown.add(report.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
    }
}
