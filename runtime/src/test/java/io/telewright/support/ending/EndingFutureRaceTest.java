package io.telewright.support.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** 200,000 futures that one thread completes while the caller cancels them (E1). */
@Timeout(120)
class EndingFutureRaceTest {
    private static final int ROUNDS = 200;
    private static final int FUTURES = 1_000;

    private final CyclicBarrier start = new CyclicBarrier(2);

    @Test
    void aFutureThatIsCompletedAndCancelledAtOnceEndsOnceAndHasTheDelegatesOutcome() throws Exception {
        int cancelled = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Raced> all = new ArrayList<>();
            for (int i = 0; i < FUTURES; i++) {
                all.add(new Raced());
            }
            Thread completing = new Thread(() -> {
                await();
                all.forEach(raced -> raced.delegate.complete("v"));
            });
            completing.start();
            await();
            all.forEach(Raced::cancel);
            completing.join();
            all.forEach(Raced::check);
            cancelled += (int) all.stream().filter(raced -> raced.cancelled).count();
        }
        assertThat(cancelled).isBetween(1, ROUNDS * FUTURES - 1);
    }

    private void await() {
        try {
            start.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static final class Raced {
        private final CompletableFuture<String> delegate = new CompletableFuture<>();
        private final AtomicInteger ended = new AtomicInteger();
        private final CompletableFuture<String> future =
                CompletionStages.ending(delegate, (value, thrown) -> ended.incrementAndGet());
        private boolean cancelled;

        void cancel() {
            cancelled = future.cancel(true);
            assertThat(future.isDone()).isTrue();
        }

        void check() {
            assertThat(ended).hasValue(1);
            assertThat(delegate.isCancelled()).isEqualTo(cancelled);
            assertThat(future.isCancelled()).isEqualTo(cancelled);
            assertThat(future.isCompletedExceptionally()).isEqualTo(cancelled);
        }
    }
}
