package io.telewright.internal;

import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The same for tasks that run once at a later time; those that are repeated get no context. */
public final class PropagatingScheduledExecutorService extends PropagatingExecutorService
        implements ScheduledExecutorService {
    private final ScheduledExecutorService delegate;

    private PropagatingScheduledExecutorService(ScheduledExecutorService delegate) {
        super(delegate);
        this.delegate = delegate;
    }

    /** Wraps an executor unless that has been done. */
    public static ScheduledExecutorService of(ScheduledExecutorService executor) {
        return executor instanceof PropagatingScheduledExecutorService
                ? executor
                : new PropagatingScheduledExecutorService(executor);
    }

    @Override
    public ScheduledFuture<?> schedule(@Nullable Runnable task, long delay, TimeUnit unit) {
        return delegate.schedule(HandedOver.task(task), delay, unit);
    }

    @Override
    public <T> ScheduledFuture<T> schedule(@Nullable Callable<T> task, long delay, TimeUnit unit) {
        return delegate.schedule(HandedOver.task(task), delay, unit);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, long initialDelay, long period, TimeUnit unit) {
        return delegate.scheduleAtFixedRate(task, initialDelay, period, unit);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, long initialDelay, long delay, TimeUnit unit) {
        return delegate.scheduleWithFixedDelay(task, initialDelay, delay, unit);
    }
}
