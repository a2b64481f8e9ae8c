package io.telewright.test.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import io.telewright.Telewright;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** All else about an executor is as it was: results, failures, cancellation, rejection, its end. */
@Timeout(120)
class PassingThroughTest {
    private static final RejectedExecutionException FULL = new RejectedExecutionException("full");
    private static final int QUEUE = 5;

    private final CompletableFuture<Throwable> uncaught = new CompletableFuture<>();
    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(QUEUE), this::thread, (task, executor) -> {
                throw FULL;
            });
    private final ExecutorService propagating = Telewright.propagating(pool);
    private final CountDownLatch running = new CountDownLatch(1);
    private final CompletableFuture<Boolean> wasInterrupted = new CompletableFuture<>();

    private Thread thread(Runnable task) {
        Thread thread = new Thread(task);
        thread.setUncaughtExceptionHandler((where, thrown) -> uncaught.complete(thrown));
        return thread;
    }

    /** Runs until it is interrupted. */
    private void block() {
        running.countDown();
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException expected) {
            wasInterrupted.complete(true);
        }
    }

    @AfterEach
    void end() {
        pool.shutdownNow();
    }

    @Test
    void resultsComeBack() throws Exception {
        Callable<String> one = () -> "one";
        Callable<String> failing = () -> {
            throw new IOException("unplugged");
        };

        assertThat(propagating.submit(one).get()).isEqualTo("one");
        assertThat(propagating.submit(() -> {}, "given").get()).isEqualTo("given");
        assertThat(propagating.invokeAll(List.of(one)).get(0).get()).isEqualTo("one");
        assertThat(propagating.invokeAny(List.of(failing, one))).isEqualTo("one");
    }

    @Test
    void failuresComeBackAsTheyAre() throws Exception {
        IOException failure = new IOException("unplugged");
        Error error = new AssertionError("broken");
        Callable<String> failing = () -> {
            throw failure;
        };

        assertThat(catchThrowable(propagating.submit(failing)::get))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isSameAs(failure);
        assertThat(catchThrowable(() -> propagating.invokeAny(List.of(failing))))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isSameAs(failure);
        propagating.execute(() -> {
            throw error;
        });
        assertThat(uncaught.get()).isSameAs(error);
    }

    @Test
    void cancellingInterruptsTheTaskThatRuns() throws Exception {
        Future<?> blocked = propagating.submit(this::block);
        running.await();

        assertThat(blocked.cancel(true)).isTrue();

        assertThat(wasInterrupted.get()).isTrue();
        assertThat(blocked).isCancelled();
    }

    @Test
    void aTaskThatIsCancelledBeforeItRunsNeverRuns() throws Exception {
        CompletableFuture<Void> ran = new CompletableFuture<>();
        Future<?> blocked = propagating.submit(this::block);
        running.await();
        Future<?> waiting = propagating.submit(() -> {
            ran.complete(null);
        });

        assertThat(waiting.cancel(false)).isTrue();
        blocked.cancel(true);

        pool.shutdown();
        assertThat(pool.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(ran).isNotDone();
    }

    @Test
    void rejectionsReachTheCaller() throws Exception {
        propagating.execute(this::block);
        running.await();
        for (int i = 0; i < QUEUE; i++) {
            propagating.execute(() -> {});
        }

        assertThat(catchThrowable(() -> propagating.execute(() -> {}))).isSameAs(FULL);
        assertThat(catchThrowable(() -> propagating.submit(() -> {}))).isSameAs(FULL);
        assertThat(catchThrowable(() -> Telewright.propagating((Executor) pool).execute(() -> {})))
                .isSameAs(FULL);
    }

    @Test
    void shuttingDownEndsThePool() throws Exception {
        propagating.execute(() -> {});
        assertThat(propagating.isShutdown()).isFalse();

        propagating.shutdown();

        assertThat(pool.isShutdown()).isTrue();
        assertThat(propagating.isShutdown()).isTrue();
        assertThat(propagating.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(propagating.isTerminated()).isTrue();
    }

    @Test
    void whatNeverRanComesBackWithItsContext() throws Exception {
        Context acme = Context.root().with(ContextKey.named("tenant"), "acme");
        CompletableFuture<Context> seen = new CompletableFuture<>();
        propagating.execute(this::block);
        running.await();
        acme.wrap(() -> propagating.execute(() -> seen.complete(Context.current())))
                .run();

        List<Runnable> left = propagating.shutdownNow();

        assertThat(wasInterrupted.get()).isTrue();
        assertThat(left).hasSize(1).allSatisfy(Runnable::run);
        assertThat(seen.get()).isSameAs(acme);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_19)
    void closingEndsThePoolAfterItsTasks() throws Exception {
        CompletableFuture<Void> ran = new CompletableFuture<>();
        propagating.execute(() -> ran.complete(null));

        ((AutoCloseable) propagating).close();

        assertThat(ran).isDone();
        assertThat(pool.isTerminated()).isTrue();
    }
}
