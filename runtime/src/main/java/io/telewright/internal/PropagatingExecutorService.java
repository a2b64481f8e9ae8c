package io.telewright.internal;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Hands tasks on to another executor, each with its context. OpenTelemetry's own does so, too, but wraps what is
 * {@code null} as well: that fails where nobody sees it, in the thread that is to run it.
 */
public sealed class PropagatingExecutorService implements ExecutorService permits PropagatingScheduledExecutorService {
    private final ExecutorService delegate;

    PropagatingExecutorService(ExecutorService delegate) {
        this.delegate = delegate;
    }

    /** Wraps an executor unless that has been done. */
    public static ExecutorService of(ExecutorService executor) {
        return executor instanceof PropagatingExecutorService ? executor : new PropagatingExecutorService(executor);
    }

    @Override
    public void execute(@Nullable Runnable task) {
        delegate.execute(HandedOver.task(task));
    }

    @Override
    public Future<?> submit(@Nullable Runnable task) {
        return delegate.submit(HandedOver.task(task));
    }

    @Override
    public <T> Future<T> submit(@Nullable Runnable task, T result) {
        return delegate.submit(HandedOver.task(task), result);
    }

    @Override
    public <T> Future<T> submit(@Nullable Callable<T> task) {
        return delegate.submit(HandedOver.task(task));
    }

    @Override
    public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks) throws InterruptedException {
        return delegate.invokeAll(HandedOver.all(tasks));
    }

    @Override
    public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
            throws InterruptedException {
        return delegate.invokeAll(HandedOver.all(tasks), timeout, unit);
    }

    @Override
    public <T> T invokeAny(Collection<? extends Callable<T>> tasks) throws InterruptedException, ExecutionException {
        return delegate.invokeAny(HandedOver.all(tasks));
    }

    @Override
    public <T> T invokeAny(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        return delegate.invokeAny(HandedOver.all(tasks), timeout, unit);
    }

    @Override
    public void shutdown() {
        delegate.shutdown();
    }

    @Override
    public List<Runnable> shutdownNow() {
        return delegate.shutdownNow();
    }

    @Override
    public boolean isShutdown() {
        return delegate.isShutdown();
    }

    @Override
    public boolean isTerminated() {
        return delegate.isTerminated();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        return delegate.awaitTermination(timeout, unit);
    }
}
