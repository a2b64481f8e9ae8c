package io.telewright.support.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.telewright.testing.AllocatedBytes;
import io.telewright.testing.Unprintable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class CompletionStagesTest {
    private final List<String> endings = new ArrayList<>();
    private final CompletionStages.Ending<Object> ending = (value, thrown) -> endings.add(value + ", " + thrown);

    @Test
    void theEndingHasTheValue() {
        CompletableFuture<String> future = new CompletableFuture<>();
        CompletionStages.ending(future, ending);
        assertThat(endings).isEmpty();
        future.complete("v");
        assertThat(endings).containsExactly("v, null");
    }

    @Test
    void theEndingHasTheFailure() {
        CompletableFuture<String> future = new CompletableFuture<>();
        CompletionStages.ending(future, ending);
        future.completeExceptionally(new IOException("x"));
        assertThat(endings).containsExactly("null, java.io.IOException: x");
    }

    @Test
    void aCompleteStageEndsAtOnce() {
        CompletionStages.ending(CompletableFuture.completedFuture("v"), ending);
        CompletionStages.ending(CompletableFuture.failedStage(new IOException("x")), ending);
        assertThat(endings).containsExactly("v, null", "null, java.io.IOException: x");
    }

    @Test
    void noStageEndsAtOnce() {
        CompletionStages.ending(null, ending);
        assertThat(endings).containsExactly("null, null");
    }

    @Test
    void cancellingTheStageEndsIt() {
        CompletableFuture<String> future = new CompletableFuture<>();
        CompletionStages.ending(future, ending);
        future.cancel(true);
        assertThat(endings).containsExactly("null, java.util.concurrent.CancellationException");
    }

    /** E1: an executor's future is a task, which is all that the method says of it. From Java 21 on, it may be a stage too. */
    @Test
    void theFutureOfAnExecutorOfVirtualThreadsIsStillATask() throws Exception {
        assumeTrue(Runtime.version().feature() >= 21, "virtual threads");
        ExecutorService executor = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        try {
            Future<String> submitted = executor.submit(() -> "v");

            Runnable task = endingOfTask((Runnable) submitted);

            assertThat(((Future<?>) task).get()).isEqualTo("v");
            assertThat(endings).hasSize(1);
        } finally {
            executor.shutdown();
        }
    }

    /** E1: in Java 21 that future is a stage. */
    @Test
    void aFutureInThePlaceOfATaskIsATask() {
        List<String> runs = new ArrayList<>();
        CompletableFuture<String> future = new CompletableFuture<>();
        CompletableFuture<String> task = new EndingTask<>(future, () -> runs.add("run"), ending);

        assertThat(task).isInstanceOfSatisfying(Runnable.class, Runnable::run);

        assertThat(runs).containsExactly("run");
    }

    private <R extends Runnable> R endingOfTask(R task) {
        return CompletionStages.ending(task, ending);
    }

    /** By hand it takes 112 B to be called when a future completes. */
    @Test
    void aFutureInThePlaceOfAnotherCostsAtMost144Bytes() {
        CompletionStages.Ending<Object> nothing = (value, thrown) -> {};

        long replaced = AllocatedBytes.perCall(() ->
                CompletionStages.ending(new CompletableFuture<>(), nothing).complete("v"));
        long alone = AllocatedBytes.perCall(() -> new CompletableFuture<>().complete("v"));

        assertThat(replaced - alone).isLessThanOrEqualTo(144);
    }

    @Test
    void aFailureThatCannotBePrintedIsNoConcernOfWhoCompletesTheStage() {
        CompletableFuture<String> future = new CompletableFuture<>();
        List<Throwable> failures = new ArrayList<>();
        CompletionStages.ending(future, (value, thrown) -> failures.add(thrown));
        Unprintable failure = new Unprintable();

        assertThatCode(() -> {
                    future.completeExceptionally(failure);
                    CompletionStages.ending(future, (value, thrown) -> failures.add(thrown));
                })
                .doesNotThrowAnyException();

        assertThat(failures).hasSize(2).allMatch(thrown -> thrown == failure);
    }

    @Test
    void aStageThatDoesNotTakeTheCallbackEndsAtOnce() {
        assertThatCode(() -> CompletionStages.ending(new Broken(false), ending)).doesNotThrowAnyException();
        assertThat(endings).containsExactly("null, null");
    }

    @Test
    void aStageThatTakesTheCallbackAndThrowsEndsOnce() {
        assertThatCode(() -> CompletionStages.ending(new Broken(true), ending)).doesNotThrowAnyException();
        assertThat(endings).containsExactly("called, null");
    }

    @Test
    void anEndingThatThrowsIsNotTheCallersConcern() {
        CompletionStages.Ending<Object> broken = (value, thrown) -> {
            throw new IllegalStateException("broken");
        };
        assertThatCode(() -> {
                    CompletionStages.ending(null, broken);
                    CompletionStages.ending(CompletableFuture.completedFuture("v"), broken);
                    CompletionStages.ending(new Broken(true), broken);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void theCallerGetsTheResultItselfWhereNothingCanStandForIt() {
        Object notLater = "text";
        CompletableFuture<String> done = CompletableFuture.completedFuture("v");
        CompletionStage<String> minimal = new CompletableFuture<String>().minimalCompletionStage();
        CompletableFuture<String> ofAnotherClass = new CompletableFuture<>() {};

        assertThat(CompletionStages.ending(notLater, ending)).isSameAs(notLater);
        assertThat(CompletionStages.ending(done, ending)).isSameAs(done);
        assertThat((Object) CompletionStages.ending(minimal, ending)).isSameAs(minimal);
        assertThat(CompletionStages.ending(ofAnotherClass, ending)).isSameAs(ofAnotherClass);
        assertThat(endings).containsExactly("null, null", "v, null");
    }

    @Test
    void aStageThatNothingCanStandForEndsOnceItCompletes() {
        CompletableFuture<String> future = new CompletableFuture<>();
        CompletionStages.ending(future.minimalCompletionStage(), ending);
        CompletableFuture<String> ofAnotherClass = new CompletableFuture<>() {};
        CompletionStages.ending(ofAnotherClass, ending);

        future.complete("v");
        ofAnotherClass.complete("w");

        assertThat(endings).containsExactly("v, null", "w, null");
    }

    private static final class Broken extends CompletableFuture<String> {
        private final boolean calls;

        Broken(boolean calls) {
            this.calls = calls;
        }

        @Override
        public <U> CompletableFuture<U> handle(BiFunction<? super String, Throwable, ? extends U> action) {
            if (calls) {
                action.apply("called", null);
            }
            throw new IllegalStateException("broken");
        }
    }
}
