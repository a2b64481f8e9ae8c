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
     * What is to be done when a stage completes. It is a function because the stage that follows a mere consumer fails
     * as the first does: each failure would be wrapped, which costs a stack trace and runs its {@code toString()}.
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
     * Runs the ending once, with the value or the throwable of a stage when it completes, and before what the caller
     * makes depend on it as far as that is possible. It runs at once, with neither, where the result is no stage or where
     * the stage does not take the callback.
     *
     * @return what the caller gets: a future that behaves as the result does where that is an open one of the JDK's, else
     *     the result itself
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
     * Whether a future of ours may stand for the future. It may for those of the JDK, whose classes have no names that a
     * method could return, and for another one of ours. A minimal stage cannot be completed, and somebody else's class can
     * be more than a future.
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
        EndingFuture<T> replacement = future instanceof Runnable task
                ? new EndingTask<>(future, task, ending)
                : new EndingFuture<>(future, ending);
        future.handle(replacement);
        return replacement;
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
