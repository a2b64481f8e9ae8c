package io.telewright.support;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** How an operation ended, which decides what its span, its metrics and its events say. */
public enum Outcome {
    /** It returned. */
    RETURNED,
    /** It threw what its declaration names as not an error. */
    EXPECTED,
    /** It was cancelled: neither a success nor a failure. */
    CANCELLED,
    /** It threw. */
    FAILED;

    /** Deeper than wrappers nest in earnest, and an end to causes that go round in a circle. */
    private static final int MAX_WRAPPERS = 32;

    @SuppressWarnings("StaticAssignmentOfThrowable") // it has no stack trace
    private static final Cancellation CANCELLATION = new Cancellation();

    /** The outcome of an operation that threw this, or returned where it is {@code null}. */
    public static Outcome of(@Nullable Throwable thrown) {
        if (thrown == null) {
            return RETURNED;
        }
        return unwrap(thrown) instanceof CancellationException ? CANCELLED : FAILED;
    }

    /**
     * The same, {@link #EXPECTED} where the unwrapped throwable is an instance of one of the classes. A
     * cancelled subscription throws nothing, so that no class stands for it.
     */
    public static Outcome of(@Nullable Throwable thrown, Class<?>[] notAnError) {
        if (thrown != null && !(thrown instanceof Cancellation)) {
            Throwable unwrapped = unwrap(thrown);
            for (Class<?> type : notAnError) {
                if (type.isInstance(unwrapped)) {
                    return EXPECTED;
                }
            }
        }
        return of(thrown);
    }

    /** What went wrong beneath the {@link CompletionException} and {@link ExecutionException} that carry it. */
    public static Throwable unwrap(Throwable thrown) {
        Throwable unwrapped = thrown;
        for (int i = 0; i < MAX_WRAPPERS; i++) {
            Throwable cause = wrapped(unwrapped);
            if (cause == null) {
                break;
            }
            unwrapped = cause;
        }
        return unwrapped;
    }

    /** The exception beneath its wrappers that ended an operation; a cancelled subscription threw none. */
    public static @Nullable Throwable exception(@Nullable Throwable thrown) {
        return thrown == null || thrown instanceof Cancellation ? null : unwrap(thrown);
    }

    private static @Nullable Throwable wrapped(Throwable thrown) {
        if (!(thrown instanceof CompletionException) && !(thrown instanceof ExecutionException)) {
            return null;
        }
        try {
            return thrown.getCause();
        } catch (Throwable fault) {
            Faults.report(Place.CAUSE_OF, thrown.getClass(), fault);
            return null;
        }
    }

    /** Whether it returned, or threw what counts as a result. */
    public boolean returned() {
        return this == RETURNED || this == EXPECTED;
    }

    /** Whether it failed. */
    public boolean failed() {
        return this == FAILED;
    }

    /** The {@code error.type}: the class name of the unwrapped throwable if the operation failed, else {@code null}. */
    public @Nullable String errorType(@Nullable Throwable thrown) {
        return failed() && thrown != null ? unwrap(thrown).getClass().getName() : null;
    }

    /** Stands for the cancellation of a subscription, for which nothing is thrown. */
    public static Throwable cancellation() {
        return CANCELLATION;
    }

    private static final class Cancellation extends CancellationException {
        private static final long serialVersionUID = 1;

        /** It is shared, so that no place is its own. */
        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }
}
