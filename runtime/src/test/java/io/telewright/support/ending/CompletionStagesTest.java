package io.telewright.support.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.telewright.testing.Unprintable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
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
