package io.telewright.support.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.telewright.testing.Unprintable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class CompletionStagesTest {
    private final List<String> endings = new ArrayList<>();
    private final CompletionStages.Ending<Object> ending = (value, thrown) -> endings.add(value + ", " + thrown);

    @Test
    void theEndingHasTheValue() {
        CompletableFuture<String> future = new CompletableFuture<>();
        CompletionStages.whenComplete(future, ending);
        assertThat(endings).isEmpty();
        future.complete("v");
        assertThat(endings).containsExactly("v, null");
    }

    @Test
    void theEndingHasTheFailure() {
        CompletableFuture<String> future = new CompletableFuture<>();
        CompletionStages.whenComplete(future, ending);
        future.completeExceptionally(new IOException("x"));
        assertThat(endings).containsExactly("null, java.io.IOException: x");
    }

    @Test
    void aCompleteStageEndsAtOnce() {
        CompletionStages.whenComplete(CompletableFuture.completedFuture("v"), ending);
        CompletionStages.whenComplete(CompletableFuture.failedStage(new IOException("x")), ending);
        assertThat(endings).containsExactly("v, null", "null, java.io.IOException: x");
    }

    @Test
    void noStageEndsAtOnce() {
        CompletionStages.whenComplete(null, ending);
        assertThat(endings).containsExactly("null, null");
    }

    @Test
    void cancellingTheStageEndsIt() {
        CompletableFuture<String> future = new CompletableFuture<>();
        CompletionStages.whenComplete(future, ending);
        future.cancel(true);
        assertThat(endings).containsExactly("null, java.util.concurrent.CancellationException");
    }

    @Test
    void aFailureThatCannotBePrintedIsNoConcernOfWhoCompletesTheStage() {
        CompletableFuture<String> future = new CompletableFuture<>();
        List<Throwable> failures = new ArrayList<>();
        CompletionStages.whenComplete(future, (value, thrown) -> failures.add(thrown));
        Unprintable failure = new Unprintable();

        assertThatCode(() -> {
                    future.completeExceptionally(failure);
                    CompletionStages.whenComplete(future, (value, thrown) -> failures.add(thrown));
                })
                .doesNotThrowAnyException();

        assertThat(failures).hasSize(2).allMatch(thrown -> thrown == failure);
    }

    @Test
    void aStageThatDoesNotTakeTheCallbackEndsAtOnce() {
        assertThatCode(() -> CompletionStages.whenComplete(new Broken(false), ending))
                .doesNotThrowAnyException();
        assertThat(endings).containsExactly("null, null");
    }

    @Test
    void aStageThatTakesTheCallbackAndThrowsEndsOnce() {
        assertThatCode(() -> CompletionStages.whenComplete(new Broken(true), ending))
                .doesNotThrowAnyException();
        assertThat(endings).containsExactly("called, null");
    }

    @Test
    void anEndingThatThrowsIsNotTheCallersConcern() {
        CompletionStages.Ending<Object> broken = (value, thrown) -> {
            throw new IllegalStateException("broken");
        };
        assertThatCode(() -> {
                    CompletionStages.whenComplete(null, broken);
                    CompletionStages.whenComplete(CompletableFuture.completedFuture("v"), broken);
                    CompletionStages.whenComplete(new Broken(true), broken);
                })
                .doesNotThrowAnyException();
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
