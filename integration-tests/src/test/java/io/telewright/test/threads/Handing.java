package io.telewright.test.threads;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Every method that takes a task. */
enum Handing {
    EXECUTE((executor, task) -> executor.execute(task)),
    SUBMIT((executor, task) -> executor.submit(task).get()),
    SUBMIT_WITH_RESULT((executor, task) -> executor.submit(task, "done").get()),
    SUBMIT_CALLABLE(
            (executor, task) -> executor.submit(Executors.callable(task)).get()),
    INVOKE_ALL((executor, task) -> executor.invokeAll(List.of(Executors.callable(task)))),
    INVOKE_ALL_IN_TIME((executor, task) -> executor.invokeAll(List.of(Executors.callable(task)), 60, TimeUnit.SECONDS)),
    INVOKE_ANY((executor, task) -> executor.invokeAny(List.of(Executors.callable(task)))),
    INVOKE_ANY_IN_TIME((executor, task) -> executor.invokeAny(List.of(Executors.callable(task)), 60, TimeUnit.SECONDS)),
    SCHEDULE((executor, task) -> executor.schedule(task, 1, TimeUnit.MILLISECONDS)),
    SCHEDULE_CALLABLE((executor, task) -> executor.schedule(Executors.callable(task), 1, TimeUnit.MILLISECONDS)),
    RUN_ASYNC((executor, task) -> CompletableFuture.runAsync(task, executor)),
    SCHEDULE_AT_FIXED_RATE((executor, task) -> executor.scheduleAtFixedRate(task, 1, 1, TimeUnit.MILLISECONDS)),
    SCHEDULE_WITH_FIXED_DELAY((executor, task) -> executor.scheduleWithFixedDelay(task, 1, 1, TimeUnit.MILLISECONDS));

    /** Hands a task to an executor. */
    private interface Method {
        void hand(ScheduledExecutorService executor, Runnable task) throws Exception;
    }

    private final Method method;

    Handing(Method method) {
        this.method = method;
    }

    void hand(ScheduledExecutorService executor, Runnable task) throws Exception {
        method.hand(executor, task);
    }
}
