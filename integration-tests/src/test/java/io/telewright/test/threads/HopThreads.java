package io.telewright.test.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Where a Mono goes on.
 *
 * @param scheduler Reactor's view of the pool
 * @param pool threads that Reactor schedules on
 * @param foreign threads that Reactor knows nothing of
 */
record HopThreads(Scheduler scheduler, ExecutorService pool, ExecutorService foreign) {
    private HopThreads(ScheduledExecutorService pool) {
        this(Schedulers.fromExecutorService(pool), pool, Executors.newCachedThreadPool());
    }

    HopThreads() {
        this(Executors.newScheduledThreadPool(2));
    }

    /** Ends them, after what they do. */
    void end() throws InterruptedException {
        for (ExecutorService threads : new ExecutorService[] {pool, foreign}) {
            threads.shutdown();
            assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
    }
}
