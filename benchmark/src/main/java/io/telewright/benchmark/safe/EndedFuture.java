package io.telewright.benchmark.safe;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of an operation's future and completes after the operation has ended: a future runs its last
 * continuation first, so the caller's would run before the end. What the caller does to it is done to the operation's.
 */
public final class EndedFuture<T> extends CompletableFuture<T>
        implements BiFunction<@Nullable T, @Nullable Throwable, @Nullable Void> {
    private final CompletableFuture<T> operation;
    private final BiConsumer<? super @Nullable T, ? super @Nullable Throwable> ending;

    private EndedFuture(
            CompletableFuture<T> operation, BiConsumer<? super @Nullable T, ? super @Nullable Throwable> ending) {
        this.operation = operation;
        this.ending = ending;
    }

    /**
     * Runs an ending that does not throw, when the operation completes.
     *
     * @return the future for the caller
     */
    @SuppressWarnings("FutureReturnValueIgnored") // nothing follows it
    public static <T> CompletableFuture<T> of(
            CompletableFuture<T> operation, BiConsumer<? super @Nullable T, ? super @Nullable Throwable> ending) {
        if (operation.isDone() || operation.getClass() != CompletableFuture.class) {
            operation.whenComplete(ending);
            return operation;
        }
        EndedFuture<T> ended = new EndedFuture<>(operation, ending);
        operation.handle(ended);
        return ended;
    }

    @Override
    public @Nullable Void apply(@Nullable T value, @Nullable Throwable thrown) {
        ending.accept(value, thrown);
        settle(value, thrown);
        return null;
    }

    private boolean settle(@Nullable T value, @Nullable Throwable thrown) {
        return thrown == null ? super.complete(value) : super.completeExceptionally(thrown);
    }

    @Override
    public boolean complete(@Nullable T value) {
        return operation.complete(value);
    }

    @Override
    public boolean completeExceptionally(Throwable thrown) {
        return operation.completeExceptionally(thrown);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        return operation.cancel(mayInterruptIfRunning);
    }

    @Override
    public void obtrudeValue(@Nullable T value) {
        operation.obtrudeValue(value);
        super.obtrudeValue(value);
    }

    @Override
    public void obtrudeException(Throwable thrown) {
        operation.obtrudeException(thrown);
        super.obtrudeException(thrown);
    }

    @Override
    public Executor defaultExecutor() {
        return operation.defaultExecutor();
    }
}
