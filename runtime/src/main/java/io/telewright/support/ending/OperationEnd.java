package io.telewright.support.ending;

import io.telewright.support.Faults;
import io.telewright.support.Outcome;
import io.telewright.support.Place;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The end of an operation that may be caused by several signals, on any thread. The first one ends it, and the others
 * have no effect. For example, a cancellation may follow a completion. None of the methods throws.
 */
public class OperationEnd<T> {
    @SuppressWarnings("rawtypes")
    private static final AtomicIntegerFieldUpdater<OperationEnd> ENDED =
            AtomicIntegerFieldUpdater.newUpdater(OperationEnd.class, "ended");

    private final BiConsumer<? super T, ? super @Nullable Throwable> ending;

    @SuppressWarnings("UnusedVariable") // the updater's
    private volatile int ended;

    /** Takes the code that runs once, with the value or the throwable if there is one. */
    public OperationEnd(BiConsumer<? super T, ? super @Nullable Throwable> ending) {
        this.ending = ending;
    }

    /** It ended with a value, or with neither value nor throwable. */
    public final void ended(@Nullable T value, @Nullable Throwable thrown) {
        if (ENDED.compareAndSet(this, 0, 1)) {
            run(ending, value, thrown);
        }
    }

    /** It ended with a value, {@code null} if there was none. */
    public final void succeeded(@Nullable T value) {
        ended(value, null);
    }

    /** It ended without a value. */
    public final void completed() {
        ended(null, null);
    }

    /** It failed. */
    public final void failed(Throwable thrown) {
        ended(null, thrown);
    }

    /** It failed, unless there was no memory to make an end. */
    public static void fail(@Nullable OperationEnd<?> end, Throwable thrown) {
        try {
            if (end != null) {
                end.failed(thrown);
            }
        } catch (Throwable fault) {
            Faults.report(Place.END_OF_AN_OPERATION, fault);
        }
    }

    /** It was cancelled. */
    public final void cancelled() {
        ended(null, Outcome.cancellation());
    }

    /** It ended in one of these ways. */
    public final void terminated(@Nullable T value, @Nullable Throwable thrown, boolean cancelled) {
        ended(value, cancelled ? Outcome.cancellation() : thrown);
    }

    /** The same without a value. */
    public final void terminated(@Nullable Throwable thrown, boolean cancelled) {
        terminated(null, thrown, cancelled);
    }

    static <T> void run(
            BiConsumer<? super T, ? super @Nullable Throwable> ending, @Nullable T value, @Nullable Throwable thrown) {
        try {
            ending.accept(value, thrown);
        } catch (Throwable fault) {
            Faults.report(Place.END_OF_AN_OPERATION, fault);
        }
    }
}
