package io.telewright.test.threads;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.Telewright;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * Threads for tasks.
 *
 * @param executor runs a task in one of them
 * @param end waits until all of them have ended
 */
record Pool(Executor executor, End end) {
    private static final long LIMIT_SECONDS = 120;

    /** An end that is waited for. */
    interface End {
        void await() throws InterruptedException;
    }

    static Pool ofService(ExecutorService service, boolean propagating) {
        return new Pool(propagating ? Telewright.propagating(service) : service, () -> terminate(service));
    }

    static Pool ofExecutor(ExecutorService service, boolean propagating) {
        Executor plain = service::execute;
        return new Pool(propagating ? Telewright.propagating(plain) : plain, () -> terminate(service));
    }

    static Pool ofScheduler(ScheduledExecutorService scheduler, boolean propagating) {
        ScheduledExecutorService used = propagating ? Telewright.propagating(scheduler) : scheduler;
        return new Pool(task -> used.schedule(task, 1, TimeUnit.MILLISECONDS), () -> terminate(scheduler));
    }

    static Pool ofThreads(ThreadFactory factory, boolean propagating) {
        ThreadFactory used = propagating ? Telewright.propagatingThreads(factory) : factory;
        Queue<Thread> started = new ConcurrentLinkedQueue<>();
        return new Pool(
                task -> {
                    Thread thread = used.newThread(task);
                    started.add(thread);
                    thread.start();
                },
                () -> {
                    for (Thread thread : started) {
                        thread.join();
                    }
                });
    }

    private static void terminate(ExecutorService service) throws InterruptedException {
        service.shutdown();
        assertThat(service.awaitTermination(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    }
}
