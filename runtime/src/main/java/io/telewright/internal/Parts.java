package io.telewright.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts that have been started on the way to an SDK. After an exception, the SDK shuts them down. After an error,
 * such as that of an absent class, it does not.
 */
final class Parts {
    private final List<Closeable> started = new ArrayList<>();

    /** Notes one of them. */
    <T extends Closeable> T noted(T part) {
        started.add(part);
        return part;
    }

    /** Shuts all of them down. If that fails, the failure is added to the error. */
    void close(Error because) {
        for (Closeable part : started) {
            try {
                part.close();
            } catch (IOException | RuntimeException | Error failed) {
                because.addSuppressed(failed);
            }
        }
    }
}
