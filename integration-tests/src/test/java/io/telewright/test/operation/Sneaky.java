package io.telewright.test.operation;

import java.util.concurrent.Callable;

/** Throws what the compiler would not let through: bodies may be written in other languages. */
public final class Sneaky {
    private Sneaky() {}

    public static <T> T call(Callable<T> body) {
        try {
            return body.call();
        } catch (Throwable thrown) {
            throw Sneaky.<RuntimeException>unchecked(thrown);
        }
    }

    /** Throws it, whatever it is. */
    public static <T> T fail(Throwable failure) {
        throw Sneaky.<RuntimeException>unchecked(failure);
    }

    @SuppressWarnings("unchecked") // the point of it
    private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
