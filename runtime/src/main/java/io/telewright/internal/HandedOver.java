package io.telewright.internal;

import io.opentelemetry.context.Context;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Tasks as they are handed over: they take the current context along. None at all is handed over as such, so that who
 * gets it can refuse it there and then, or not, as he would without us.
 */
public final class HandedOver {
    private HandedOver() {}

    /** A task that runs in the context that is current now. */
    public static @Nullable Runnable task(@Nullable Runnable task) {
        return task == null ? null : Context.current().wrap(task);
    }

    static <T> @Nullable Callable<T> task(@Nullable Callable<T> task) {
        return task == null ? null : Context.current().wrap(task);
    }

    static <T> Collection<@Nullable Callable<T>> all(Collection<? extends @Nullable Callable<T>> tasks) {
        List<@Nullable Callable<T>> wrapped = new ArrayList<>(tasks.size());
        for (Callable<T> task : tasks) {
            wrapped.add(task(task));
        }
        return wrapped;
    }
}
