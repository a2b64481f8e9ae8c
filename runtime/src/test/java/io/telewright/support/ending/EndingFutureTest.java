package io.telewright.support.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is handed out in the place of an open future (E1). */
@Timeout(120)
class EndingFutureTest {
    private static final int NESTED = 100_000;

    private final List<String> events = new ArrayList<>();
    private final CompletableFuture<String> delegate = new CompletableFuture<>();
    private final CompletableFuture<String> future =
            CompletionStages.ending(delegate, (value, thrown) -> events.add("ended with " + value + ", " + thrown));

    @Test
    void theOperationEndsBeforeTheCallersContinuationsRun() {
        future.thenAccept(value -> events.add("first"));
        future.thenAccept(value -> events.add("second"));

        delegate.complete("v");

        assertThat(events).startsWith("ended with v, null").contains("first", "second");
        assertThat(future).isNotSameAs(delegate).isCompletedWithValue("v");
    }

    @Test
    void theFutureCompletesEvenIfTheEndingThrows() {
        CompletableFuture<String> ofBroken = CompletionStages.ending(delegate, (value, thrown) -> {
            throw new AssertionError("broken");
        });

        delegate.complete("v");

        assertThat(ofBroken).isCompletedWithValue("v");
    }

    @Test
    void aFutureThatIsCompleteHoldsNothingOfTheOperation() throws InterruptedException {
        CompletableFuture<String> ofLarge = new CompletableFuture<>();
        WeakReference<byte[]> large = new WeakReference<>(new byte[1_000]);
        byte[] captured = large.get();
        CompletableFuture<String> kept = holding(ofLarge, captured);
        captured = null;

        ofLarge.complete("v");

        while (large.get() != null) {
            System.gc();
            Thread.sleep(1);
        }
        assertThat(kept).isCompletedWithValue("v");
    }

    private static CompletableFuture<String> holding(CompletableFuture<String> future, byte[] large) {
        return CompletionStages.ending(
                future, (value, thrown) -> assertThat(large).hasSize(1_000));
    }

    @Test
    void theFutureOfADecoratedDecoratorEndsBothOperationsBeforeTheCallersContinuationsRun() {
        CompletableFuture<String> outer =
                CompletionStages.ending(future, (value, thrown) -> events.add("outer ended with " + value));
        outer.thenAccept(value -> events.add("continued"));

        outer.complete("v");

        assertThat(events).containsExactly("ended with v, null", "outer ended with v", "continued");
        assertThat(delegate).isCompletedWithValue("v");
    }

    @Test
    void whatTheCallerCompletesIsTheDelegate() {
        assertThat(future.complete("v")).isTrue();
        assertThat(future.complete("w")).isFalse();

        assertThat(delegate).isCompletedWithValue("v");
        assertThat(future).isCompletedWithValue("v");
        assertThat(events).containsExactly("ended with v, null");
    }

    @Test
    void whatTheCallerCompletesExceptionallyIsTheDelegate() {
        IOException failure = new IOException("x");

        assertThat(future.completeExceptionally(failure)).isTrue();

        assertThat(catchThrowable(delegate::get)).hasCause(failure);
        assertThat(catchThrowable(future::get)).hasCause(failure);
        assertThat(events).containsExactly("ended with null, " + failure);
    }

    @Test
    void whatTheCallerCancelsIsTheDelegate() {
        assertThat(future.cancel(true)).isTrue();
        assertThat(future.cancel(true)).isTrue();

        assertThat(delegate).isCancelled();
        assertThat(future).isCancelled();
        assertThat(events).containsExactly("ended with null, " + CancellationException.class.getName());
    }

    @Test
    void whatTheCallerObtrudesIsInBoth() {
        future.obtrudeValue("v");
        assertThat(delegate.join()).isEqualTo("v");
        assertThat(future.join()).isEqualTo("v");

        IOException failure = new IOException("x");
        future.obtrudeException(failure);
        assertThat(catchThrowable(delegate::join)).hasCause(failure);
        assertThat(catchThrowable(future::join)).hasCause(failure);

        future.obtrudeValue("w");
        assertThat(delegate.join()).isEqualTo("w");
        assertThat(future.join()).isEqualTo("w");
        assertThat(events).containsExactly("ended with v, null");
    }

    @Test
    void aTimeoutOfTheCallersReachesTheDelegate() {
        assertThatThrownBy(() -> future.orTimeout(1, TimeUnit.MILLISECONDS).get())
                .hasCauseInstanceOf(TimeoutException.class);

        assertThat(catchThrowable(delegate::get)).hasCauseInstanceOf(TimeoutException.class);
        assertThat(events).containsExactly("ended with null, " + TimeoutException.class.getName());
    }

    @Test
    void aValueOnTimeoutReachesTheDelegate() {
        assertThat(future.completeOnTimeout("late", 1, TimeUnit.MILLISECONDS).join())
                .isEqualTo("late");

        assertThat(delegate).isCompletedWithValue("late");
        assertThat(events).containsExactly("ended with late, null");
    }

    @Test
    void anAsynchronousCompletionReachesTheDelegate() {
        assertThat(future.completeAsync(() -> "v")).isSameAs(future);
        assertThat(future.join()).isEqualTo("v");

        assertThat(delegate).isCompletedWithValue("v");
        assertThat(events).containsExactly("ended with v, null");
    }

    @Test
    void dependentsAreOfTheDelegatesClassAndRunInItsExecutor() {
        Own<String> own = new Own<>();
        CompletableFuture<String> replacement = replacing(own);

        CompletableFuture<String> dependent = replacement.thenApplyAsync(String::trim);
        replacement.completeAsync(() -> " v ");
        own.runAll();

        assertThat(dependent).isInstanceOf(Own.class).isCompletedWithValue("v");
    }

    @Test
    void whoeverCompletesTheFutureFindsItCompleteWhileTheEndingStillRuns() throws Exception {
        CountDownLatch isEnding = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<String> slow = new CompletableFuture<>();
        CompletableFuture<String> replacement = CompletionStages.ending(slow, (value, thrown) -> {
            isEnding.countDown();
            awaited(mayEnd);
        });
        Thread completing = new Thread(() -> slow.complete("first"));
        completing.start();
        assertThat(isEnding.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(replacement).isNotDone();

        assertThat(replacement.cancel(false)).isFalse();

        assertThat(replacement).isCompletedWithValue("first");
        mayEnd.countDown();
        completing.join();
        assertThat(replacement).isCompletedWithValue("first");
    }

    @Test
    void aHundredThousandCompletionsNest() {
        CompletableFuture<Integer> first = new CompletableFuture<>();
        int[] ended = new int[1];
        CompletableFuture<Integer> last = first;
        for (int i = 0; i < NESTED; i++) {
            last = CompletionStages.<CompletableFuture<Integer>, Integer>ending(
                    last.thenApply(value -> value + 1), (value, thrown) -> ended[0]++);
        }

        first.complete(0);

        assertThat(last.join()).isEqualTo(NESTED);
        assertThat(ended[0]).isEqualTo(NESTED);
    }

    @Test
    void completionsThatNestDeeplyGoOnInTheDelegatesExecutor() {
        Own<String> first = new Own<>();
        List<CompletableFuture<String>> chain = chain(first);

        first.complete("v");

        assertThat(chain).filteredOn(CompletableFuture::isDone).hasSizeLessThan(chain.size());
        first.runAll();
        assertThat(chain).allMatch(CompletableFuture::isDone);
    }

    @Test
    void completionsThatNestDeeplyGoOnInPlaceWhereTheExecutorRefuses() {
        Own<String> first = new Own<>();
        first.tasks = null;
        List<CompletableFuture<String>> chain = chain(first);

        first.complete("v");

        assertThat(chain).allMatch(CompletableFuture::isDone);
    }

    /** Each completes the delegate of the next one. */
    private static List<CompletableFuture<String>> chain(Own<String> first) {
        List<CompletableFuture<String>> chain = new ArrayList<>(List.of(replacing(first)));
        for (int i = 1; i < 100; i++) {
            CompletableFuture<String> next = first.newIncompleteFuture();
            chain.get(i - 1).thenAccept(next::complete);
            chain.add(replacing(next));
        }
        return chain;
    }

    private static <T> CompletableFuture<T> replacing(CompletableFuture<T> replaced) {
        EndingFuture<T> replacement = new EndingFuture<>(replaced, (value, thrown) -> {});
        replaced.handle(replacement);
        return replacement;
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Keeps the tasks of all that depends on it, or refuses them. */
    private static final class Own<T> extends CompletableFuture<T> {
        private @Nullable Deque<Runnable> tasks = new ArrayDeque<>();

        void runAll() {
            for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
                task.run();
            }
        }

        @Override
        public Executor defaultExecutor() {
            return task -> {
                if (tasks == null) {
                    throw new RejectedExecutionException();
                }
                tasks.add(task);
            };
        }

        @Override
        public <U> CompletableFuture<U> newIncompleteFuture() {
            Own<U> dependent = new Own<>();
            dependent.tasks = tasks;
            return dependent;
        }
    }
}
