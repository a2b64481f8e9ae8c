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
 * <p>It is opened and closed on the same thread, and its span is the current one in between. If it is closed on another
 * thread, or before a scope that was opened later, the operation still ends, and the mistake is reported once. The
 * thread leaves the operation's context when it closes the later scope, or its next one. The methods never throw.
 */
public interface SpanScope extends AutoCloseable {
    /**
     * Marks the operation as failed. When the scope is closed, the failure has the same effect as a throwable that
     * leaves a body. Only the first failure counts, and {@code null} is ignored.
     *
     * @param failure what went wrong
     */
    void fail(Throwable failure);

    /**
     * Marks the operation as failed although nothing was thrown. When the scope is closed, its span, metrics and events have
     * this {@code error.type}, and the status of the span is ERROR without a description. Only the first failure counts, and
     * {@code null} and {@link ErrorType#NONE} are ignored. A scope that a program implements itself, such as one for its
     * tests, ignores all of them by default.
     *
     * @param errorType what kind of failure it is: one of few values
     */
    default void fail(String errorType) {}

    /** Ends the operation. Closing it again, on any thread, does not end it again. */
    @Override
    void close();
}
