package io.telewright.support.ending;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Stands for a future that is a task as well, as those of an executor of virtual threads are, so that it can be cast to one. */
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
