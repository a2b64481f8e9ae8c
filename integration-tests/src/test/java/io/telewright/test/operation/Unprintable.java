package io.telewright.test.operation;

/** An exception that cannot even tell what it is. */
public final class Unprintable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @Override
    public String getMessage() {
        throw Fault.broken();
    }

    @Override
    public synchronized Throwable getCause() {
        throw Fault.broken();
    }

    @Override
    public String toString() {
        throw Fault.broken();
    }
}
