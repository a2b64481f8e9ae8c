package io.telewright.support.ending;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of a future that is also a task, as those of an executor of virtual threads are, so that it can be
 * cast to a task.
 */
final class EndingTask<T> extends EndingFuture<T> implements Runnable {
    private final Runnable task;

    EndingTask(
            CompletableFuture<T> delegate, Runnable task, BiConsumer<? super T, ? super @Nullable Throwable> ending) {
        super(delegate, ending);
        this.task = task;
    }

    @Override
    public void run() {
        task.run();
    }
}
