package io.telewright.testing;

import java.io.PrintWriter;

/** An exception that cannot even tell what it is. */
public final class Unprintable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @Override
    public String getMessage() {
        throw new IllegalStateException("no message");
    }

    @Override
    public void printStackTrace(PrintWriter writer) {
        throw new IllegalStateException("no stack trace");
    }
}
