package io.telewright.support.ending;

import io.telewright.support.Faults;
import io.telewright.support.Place;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The end of operations that return a {@link Future} which calls listeners when it is done. */
public final class ListenableFutures {
    private ListenableFutures() {}

    /** How a kind of future takes a listener. */
    public interface Listening<F> {
        /** Has the executor run the listener when the future is done. */
        void listen(F future, Runnable listener, Executor executor);
    }

    /**
     * Runs the ending once, with the value or the throwable of the future when it is done. It runs at once, with
     * neither, if there is no future, or if the future does not take the listener.
     */
    public static <T, F extends Future<? extends T>> void whenDone(
            @Nullable F future,
            Listening<? super F> listening,
            BiConsumer<? super T, ? super @Nullable Throwable> ending) {
        if (future == null) {
            OperationEnd.run(ending, null, null);
            return;
        }
        try {
            if (future.isDone()) {
                tell(future, ending);
                return;
            }
        } catch (Throwable thrown) {
            Faults.report(Place.STATE_OF_A, future.getClass(), thrown);
        }
        Listener<T> listener = new Listener<>(future, ending);
        try {
            listening.listen(future, listener, Runnable::run);
        } catch (Throwable thrown) {
            Faults.report(Place.COMPLETION_OF_A, future.getClass(), thrown);
            listener.completed();
        }
    }

    /** Passes on the outcome of a future that is done; neither a value nor a throwable if it is not. */
    private static <T> void tell(
            Future<? extends T> future, BiConsumer<? super T, ? super @Nullable Throwable> ending) {
        T value = null;
        Throwable failure = null;
        boolean interrupted = false;
        try {
            while (future.isDone()) {
                try {
                    value = future.get();
                    break;
                } catch (InterruptedException thrown) {
                    interrupted = true; // about this thread, not the future: it has its value
                }
            }
        } catch (Throwable thrown) {
            failure = thrown;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        OperationEnd.run(ending, value, failure);
    }

    private static final class Listener<T> extends OperationEnd<T>
            implements Runnable, BiConsumer<@Nullable T, @Nullable Throwable> {
        private final Future<? extends T> future;

        Listener(Future<? extends T> future, BiConsumer<? super T, ? super @Nullable Throwable> ending) {
            super(ending);
            this.future = future;
        }

        @Override
        public void run() {
            tell(future, this);
        }

        @Override
        public void accept(@Nullable T value, @Nullable Throwable thrown) {
            ended(value, thrown);
        }
    }
}
