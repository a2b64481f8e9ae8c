package io.telewright.test.reliability;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Takes what Telewright logs until it is closed, and keeps it and the SDK's complaints out of the build's output. */
final class Told extends Handler implements AutoCloseable {
    private final Logger telewright = Logger.getLogger("io.telewright");
    private final Logger sdk = Logger.getLogger("io.opentelemetry");
    private final List<String> messages = new CopyOnWriteArrayList<>();

    Told() {
        telewright.addHandler(this);
        telewright.setUseParentHandlers(false);
        sdk.setUseParentHandlers(false);
    }

    List<String> messages() {
        return List.copyOf(messages);
    }

    @Override
    public void publish(LogRecord logged) {
        messages.add(logged.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        telewright.removeHandler(this);
        telewright.setUseParentHandlers(true);
        sdk.setUseParentHandlers(true);
    }
}
