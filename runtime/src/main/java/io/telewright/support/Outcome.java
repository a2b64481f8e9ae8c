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

    /** Real wrappers never nest this deep. The limit also ends a circle of causes. */
    private static final int MAX_WRAPPERS = 32;

    @SuppressWarnings("StaticAssignmentOfThrowable") // it has no stack trace
    private static final Cancellation CANCELLATION = new Cancellation();

    /** The outcome of an operation that threw this, or returned if it is {@code null}. */
    public static Outcome of(@Nullable Throwable thrown) {
        if (thrown == null) {
            return RETURNED;
        }
        return unwrap(thrown) instanceof CancellationException ? CANCELLED : FAILED;
    }

    /**
     * The same, but {@link #EXPECTED} if the unwrapped throwable is an instance of one of the classes. A cancelled
     * subscription throws nothing, so no class stands for it.
     */
    public static Outcome of(@Nullable Throwable thrown, Class<?>[] notAnError) {
        Throwable exception = exception(thrown);
        if (exception != null) {
            for (Class<?> type : notAnError) {
                if (type.isInstance(exception)) {
                    return EXPECTED;
                }
            }
        }
        return of(thrown);
    }

    /**
     * The outcome after a rule has judged the ending.
     *
     * @param errorType what the rule said: empty for no failure, {@code null} for no opinion
     */
    public Outcome judged(@Nullable String errorType) {
        if (errorType == null) {
            return this;
        }
        if (!errorType.isEmpty()) {
            return FAILED;
        }
        return this == RETURNED ? RETURNED : EXPECTED;
    }

    /** The exception without its wrappers; {@code null} if nothing was thrown, even if the operation did not return. */
    public static @Nullable Throwable exception(@Nullable Throwable thrown) {
        return thrown == null || thrown instanceof Cancellation || thrown instanceof Judgement ? null : unwrap(thrown);
    }

    /** The same, {@code null} also for an instance of one of the classes. */
    public static @Nullable Throwable exception(@Nullable Throwable thrown, Class<?>[] notAnError) {
        return of(thrown, notAnError) == EXPECTED ? null : exception(thrown);
    }

    /** The exception without the {@link CompletionException} and {@link ExecutionException} around it. */
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

    /** Whether it returned, or threw an exception that counts as a result. */
    public boolean returned() {
        return this == RETURNED || this == EXPECTED;
    }

    /** Whether it failed. */
    public boolean failed() {
        return this == FAILED;
    }

    /** The {@code error.type}: the class name of the unwrapped throwable if the operation failed, else {@code null}. */
    public @Nullable String errorType(@Nullable Throwable thrown) {
        return errorType(thrown, null);
    }

    /**
     * The same after a rule has judged the ending.
     *
     * @param judged what the rule said, or {@code null} for no opinion
     */
    public @Nullable String errorType(@Nullable Throwable thrown, @Nullable String judged) {
        if (!failed()) {
            return null;
        }
        if (judged != null) {
            return judged;
        }
        if (thrown instanceof Judgement judgement) {
            return judgement.errorType;
        }
        return thrown == null ? null : className(unwrap(thrown));
    }

    /** The {@code error.type} of an exception about which no rule has an opinion. */
    public static @Nullable String className(Throwable exception) {
        try {
            return exception.getClass().getName();
        } catch (Throwable fault) {
            Faults.report(Place.FAILURE_OF_A_SPAN, fault);
            return null;
        }
    }

    /** Stands for a failure for which nothing is thrown; {@code null} if there is no memory for it. */
    public static @Nullable Throwable failure(String errorType) {
        try {
            return new Judgement(errorType);
        } catch (Throwable fault) {
            Faults.report(Place.FAILURE_OF_A_SPAN, fault);
            return null;
        }
    }

    /** Stands for the cancellation of a subscription, for which nothing is thrown. */
    public static Throwable cancellation() {
        return CANCELLATION;
    }

    private static final class Cancellation extends CancellationException {
        private static final long serialVersionUID = 1;

        /** It is shared, so it belongs to no place. */
        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    private static final class Judgement extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String errorType;

        Judgement(String errorType) {
            super(null, null, false, false); // it has no place and no cause
            this.errorType = errorType;
        }
    }
}
