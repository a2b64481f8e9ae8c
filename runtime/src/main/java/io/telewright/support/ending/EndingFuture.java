package io.telewright.support.ending;

import io.telewright.support.Faults;
import io.telewright.support.Place;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of the future that an operation returned, and completes after the operation has ended. A future runs
 * the last continuation first. If the caller had the operation's own future, the caller's continuations would run
 * before the end and count in the duration.
 *
 * <p>Whatever the caller does to this future is done to the operation's future, which then completes this one with its
 * outcome: the value, or the same throwable that {@code handle} shows.
 */
class EndingFuture<T> extends CompletableFuture<T>
        implements BiFunction<@Nullable T, @Nullable Throwable, @Nullable Void> {
    /**
     * Completions that nest deeper on a thread continue in an executor, because each of them needs some of the stack.
     */
    private static final int DEEPEST = 32;

    private static final ThreadLocal<int[]> DEPTH = ThreadLocal.withInitial(() -> new int[1]);

    private final CompletableFuture<T> delegate;

    /** Until the delegate completes. */
    private @Nullable BiConsumer<? super T, ? super @Nullable Throwable> ending;

    EndingFuture(CompletableFuture<T> delegate, BiConsumer<? super T, ? super @Nullable Throwable> ending) {
        this.delegate = delegate;
        this.ending = ending;
    }

    /** The delegate's callback: ends the operation, then completes this future even if the ending throws. */
    @Override
    public @Nullable Void apply(@Nullable T value, @Nullable Throwable thrown) {
        BiConsumer<? super T, ? super @Nullable Throwable> awaited = ending;
        ending = null; // the caller may keep this future, and with it all that the ending holds, for a long time
        Throwable fault = null;
        try {
            if (awaited != null) {
                awaited.accept(value, thrown);
            }
        } catch (Throwable thrownThere) {
            fault = thrownThere;
        }
        settleInTurn(value, thrown);
        if (fault != null) {
            Faults.report(Place.END_OF_AN_OPERATION, fault);
        }
        return null;
    }

    private void settleInTurn(@Nullable T value, @Nullable Throwable thrown) {
        int[] depth = depth();
        if (depth == null) {
            settle(value, thrown);
        } else if (depth[0] < DEEPEST || !settlesElsewhere(value, thrown)) {
            depth[0]++;
            try {
                settle(value, thrown);
            } finally {
                depth[0]--;
            }
        }
    }

    /** How deep completions nest on this thread; {@code null} if there is no memory to keep that in. */
    private static int @Nullable [] depth() {
        try {
            return DEPTH.get();
        } catch (Throwable noMemory) {
            return null;
        }
    }

    private boolean settlesElsewhere(@Nullable T value, @Nullable Throwable thrown) {
        try {
            defaultExecutor().execute(() -> settle(value, thrown));
            return true;
        } catch (Throwable refused) {
            return false;
        }
    }

    private boolean settle(@Nullable T value, @Nullable Throwable thrown) {
        return thrown == null ? super.complete(value) : super.completeExceptionally(thrown);
    }

    /** A thread that completes this future then finds it complete, even if the ending still runs on another thread. */
    @SuppressWarnings("FutureReturnValueIgnored") // the delegate is done
    private void catchUp() {
        if (!isDone() && delegate.isDone()) {
            delegate.handle(this::settle);
        }
    }

    @Override
    public boolean complete(@Nullable T value) {
        boolean completed = delegate.complete(value);
        catchUp();
        return completed;
    }

    @Override
    public boolean completeExceptionally(Throwable thrown) {
        boolean completed = delegate.completeExceptionally(thrown);
        catchUp();
        return completed;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = delegate.cancel(mayInterruptIfRunning);
        catchUp();
        return cancelled;
    }

    @Override
    public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
        delegate.completeAsync(supplier, executor);
        catchUp();
        return this;
    }

    @Override
    public void obtrudeValue(@Nullable T value) {
        delegate.obtrudeValue(value);
        super.obtrudeValue(value);
    }

    @Override
    public void obtrudeException(Throwable thrown) {
        delegate.obtrudeException(thrown);
        super.obtrudeException(thrown);
    }

    @Override
    public Executor defaultExecutor() {
        return delegate.defaultExecutor();
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return delegate.newIncompleteFuture();
    }
}
