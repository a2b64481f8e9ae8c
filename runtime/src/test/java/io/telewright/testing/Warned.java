package io.telewright.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects the warnings that go to the logger {@code io.telewright} until it is closed. */
public final class Warned extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("io.telewright");
    private final List<String> messages = new CopyOnWriteArrayList<>();

    public Warned() {
        logger.addHandler(this);
    }

    public List<String> messages() {
        return messages;
    }

    @Override
    public void publish(LogRecord logged) {
        if (logged.getLevel().equals(Level.WARNING)) {
            messages.add(logged.getMessage());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
