package io.telewright;

/**
 * An operation that is open until it is closed, for {@code try}-with-resources:
 *
 * <pre>{@code
 * try (SpanScope storing = telemetry.storing(order.id())) {
 *     repository.store(order);
 * }
 * }</pre>
 *
 * <p>It is opened and closed on the same thread: its span is the current one in between. Neither method ever throws.
 */
public interface SpanScope extends AutoCloseable {
    /**
     * Marks the operation as failed: what a throwable that leaves a body does, this does when the scope is closed. The
     * first failure counts; {@code null} is ignored.
     *
     * @param failure what went wrong
     */
    void fail(Throwable failure);

    /** Ends the operation. Closing it again has no effect. */
    @Override
    void close();
}
