package io.telewright;

/**
 * The registration of a supplier with an observable metric. The supplier is asked at each collection until the
 * registration is closed.
 *
 * <p>A second live registration of one metric with equal attributes is refused and reported once: it is a registration
 * whose supplier is never asked.
 */
public interface Registration extends AutoCloseable {
    /** Unregisters the supplier. Closing it again has no effect. */
    @Override
    void close();
}
