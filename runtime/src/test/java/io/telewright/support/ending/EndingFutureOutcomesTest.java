package io.telewright.support.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the delegate completes with is what the caller sees, whichever way the caller looks (E1). */
class EndingFutureOutcomesTest {
    private static final IOException FAILURE = new IOException("x");

    /** How the delegate completes. */
    enum Completion {
        VALUE(future -> future.complete("v")),
        NULL(future -> future.complete(null)),
        FAILURE(future -> future.completeExceptionally(EndingFutureOutcomesTest.FAILURE)),
        WRAPPED(future -> future.completeExceptionally(new CompletionException(EndingFutureOutcomesTest.FAILURE))),
        TWICE_WRAPPED(future -> future.completeExceptionally(
                new CompletionException(new ExecutionException(EndingFutureOutcomesTest.FAILURE)))),
        CANCELLED(future -> future.cancel(true)),
        CANCELLATION(future -> future.completeExceptionally(new CancellationException("enough"))),
        WRAPPED_CANCELLATION(
                future -> future.completeExceptionally(new CompletionException(new CancellationException("enough")))),
        ERROR(future -> future.completeExceptionally(new StackOverflowError()));

        private final Consumer<CompletableFuture<String>> completion;

        Completion(Consumer<CompletableFuture<String>> completion) {
            this.completion = completion;
        }
    }

    @ParameterizedTest
    @EnumSource
    void theOutcomeIsTheDelegates(Completion completion) {
        CompletableFuture<String> delegate = new CompletableFuture<>();
        CompletableFuture<String> future = CompletionStages.ending(delegate, (value, thrown) -> {});
        assertEqual(delegate, future);

        completion.completion.accept(delegate);

        assertEqual(delegate, future);
    }

    @ParameterizedTest
    @EnumSource
    void theOutcomeOfADependentStageIsTheDelegates(Completion completion) {
        CompletableFuture<String> origin = new CompletableFuture<>();
        CompletableFuture<String> delegate = origin.thenApply(value -> value);
        CompletableFuture<String> future = CompletionStages.ending(delegate, (value, thrown) -> {});

        completion.completion.accept(origin);

        assertEqual(delegate, future);
    }

    @Test
    void whatTheNewerMethodsTellIsTheDelegates() throws Exception {
        // They came with Java 19, and the tests are compiled for 17.
        for (Completion completion : Runtime.version().feature() < 19 ? new Completion[0] : Completion.values()) {
            CompletableFuture<String> delegate = new CompletableFuture<>();
            CompletableFuture<String> future = CompletionStages.ending(delegate, (value, thrown) -> {});
            completion.completion.accept(delegate);
            for (String name : new String[] {"state", "resultNow", "exceptionNow"}) {
                var method = CompletableFuture.class.getMethod(name);
                assertThat(outcome(() -> method.invoke(future)))
                        .as("%s of %s", name, completion)
                        .isEqualTo(outcome(() -> method.invoke(delegate)));
            }
        }
    }

    private static void assertEqual(CompletableFuture<String> delegate, CompletableFuture<String> future) {
        assertThat(future.isDone()).isEqualTo(delegate.isDone());
        assertThat(future.isCancelled()).isEqualTo(delegate.isCancelled());
        assertThat(future.isCompletedExceptionally()).isEqualTo(delegate.isCompletedExceptionally());
        assertThat(outcome(() -> future.getNow("none"))).isEqualTo(outcome(() -> delegate.getNow("none")));
        assertThat(outcome(() -> future.get(0, TimeUnit.SECONDS)))
                .isEqualTo(outcome(() -> delegate.get(0, TimeUnit.SECONDS)));
        if (delegate.isDone()) {
            assertThat(outcome(future::get)).isEqualTo(outcome(delegate::get));
            assertThat(outcome(future::join)).isEqualTo(outcome(delegate::join));
            assertThat(outcome(() -> future.copy().join()))
                    .isEqualTo(outcome(() -> delegate.copy().join()));
            assertThat(handled(future)).isEqualTo(handled(delegate));
            assertThat(outcome(() -> future.minimalCompletionStage()
                            .toCompletableFuture()
                            .join()))
                    .isEqualTo(outcome(() -> delegate.minimalCompletionStage()
                            .toCompletableFuture()
                            .join()));
        }
    }

    private static Object handled(CompletableFuture<String> future) {
        Object[] seen = new Object[4];
        future.handle((value, thrown) -> seen[0] = thrown == null ? value : thrown);
        future.whenComplete((value, thrown) -> seen[1] = thrown == null ? value : thrown);
        future.exceptionally(thrown -> {
            seen[2] = thrown;
            return null;
        });
        return java.util.Arrays.asList(seen);
    }

    /** The value, or what was thrown: its class, and what it carries. */
    private static Object outcome(Callable<?> call) {
        try {
            return String.valueOf(call.call());
        } catch (Exception | Error thrown) {
            StringBuilder text = new StringBuilder();
            for (Throwable at = thrown; at != null; at = at.getCause()) {
                text.append(at).append('@').append(at == FAILURE).append(' ');
            }
            return text.toString();
        }
    }
}
