package io.telewright;

/**
 * The registration of a supplier with an observable metric. The supplier is called at each collection until the
 * registration is closed.
 *
 * <p>A second open registration of one metric with equal attributes is refused and reported once. The supplier of such
 * a registration is never called.
 */
public interface Registration extends AutoCloseable {
    /** Unregisters the supplier. Closing it again has no effect. */
    @Override
    void close();
}
