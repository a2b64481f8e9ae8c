package io.telewright.support.ending;

import io.telewright.support.Faults;
import io.telewright.support.Place;
import io.telewright.support.Ready;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The end of operations that return a {@link CompletionStage}. */
public final class CompletionStages {
    private static final Class<?> MINIMAL_STAGE =
            CompletableFuture.completedStage(null).getClass();

    static {
        Ready.load(EndingFuture.class, EndingTask.class);
    }

    private CompletionStages() {}

    /**
     * The action when a stage completes. It is a function, because the stage after a consumer would fail as the first
     * one does: each failure would be wrapped, which costs a stack trace and runs its {@code toString()}.
     *
     * @param <T> what the stage completes with, which generated code knows
     */
    @FunctionalInterface
    public interface Ending<T>
            extends BiConsumer<@Nullable T, @Nullable Throwable>,
                    BiFunction<@Nullable T, @Nullable Throwable, @Nullable Void> {
        @Override
        default @Nullable Void apply(@Nullable T value, @Nullable Throwable thrown) {
            accept(value, thrown);
            return null;
        }
    }

    /**
     * Runs the ending once, with the value or the throwable of a stage, when the stage completes. As far as possible,
     * it runs before the continuations of the caller. It runs at once, with neither, if the result is not a stage, or
     * if the stage does not take the callback.
     *
     * @return the result for the caller: a future that behaves in the same way if the result is an open future of the
     *     JDK, else the result itself
     */
    @SuppressWarnings("unchecked") // generated code knows the value's type, and what is replaced has no other name
    public static <R extends @Nullable Object, T> R ending(R result, Ending<T> ending) {
        if (result instanceof CompletableFuture<?> future && isReplaceable(future)) {
            return (R) replaced((CompletableFuture<T>) future, ending);
        }
        if (result instanceof CompletionStage<?> stage) {
            observe((CompletionStage<T>) stage, ending);
        } else {
            OperationEnd.run(ending, null, null);
        }
        return result;
    }

    /**
     * Whether a future of ours may take the place of the future. It may replace futures of the JDK, because no method
     * can declare their classes as its result, and other futures of ours. A minimal stage cannot be completed, and a
     * class of another library can be more than a future.
     */
    private static boolean isReplaceable(CompletableFuture<?> future) {
        Class<?> type = future.getClass();
        return type == CompletableFuture.class
                || future instanceof EndingFuture<?>
                || (type != MINIMAL_STAGE && isOfJdk(type.getClassLoader()));
    }

    private static boolean isOfJdk(@Nullable ClassLoader loader) {
        return loader == null || loader == ClassLoader.getPlatformClassLoader();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // nothing is left to do when the stage that follows completes
    private static <T> CompletableFuture<T> replaced(CompletableFuture<T> future, Ending<T> ending) {
        if (future.isDone()) {
            future.handle(ending);
            return future;
        }
        EndingFuture<T> replacement = replacement(future, ending);
        future.handle(replacement);
        return replacement;
    }

    /** The usual class is looked at first, because it takes long to find out that an object lacks an interface. */
    private static <T> EndingFuture<T> replacement(CompletableFuture<T> future, Ending<T> ending) {
        return future.getClass() != CompletableFuture.class && future instanceof Runnable task
                ? new EndingTask<>(future, task, ending)
                : new EndingFuture<>(future, ending);
    }

    private static <T> void observe(CompletionStage<T> stage, Ending<T> ending) {
        OperationEnd<T> end = new OperationEnd<>(ending); // a stage of someone else's making may call back twice
        try {
            Ending<T> once = end::ended;
            stage.handle(once);
        } catch (Throwable thrown) {
            Faults.report(Place.COMPLETION_OF_A, stage.getClass(), thrown);
            end.completed();
        }
    }
}
