package io.telewright.test.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.Telewright;
import io.telewright.test.declared.OtelTracedStages;
import io.telewright.test.declared.TracedStages;
import io.telewright.test.testing.CheckedContexts;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The steps of a chain of futures belong to the operation that built it. */
@Timeout(120)
class FutureChainsTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final CheckedContexts contexts = new CheckedContexts();
    private final TracedStages operations = new OtelTracedStages(telemetry.sdk());
    private final Steps steps = new Steps(telemetry);
    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private final Executor propagating = Telewright.propagating(pool);

    @AfterEach
    void noScopeWasLeftOpenNorClosedWrongly() throws InterruptedException {
        pool.shutdown();
        assertThat(pool.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        contexts.close();

        assertThat(contexts.mistakes()).isEmpty();
        assertThat(contexts.open()).isZero();
    }

    private void assertStepsAreUnder(SpanData operation, int count) {
        assertThat(LongStream.rangeClosed(1, count).mapToObj(steps::parentOf))
                .hasSize(count)
                .containsOnly(operation.getSpanId());
    }

    @Test
    void allStepsOfAChainThatStartsInAPropagatingExecutorAreChildren() throws Exception {
        CompletableFuture<Void> last = new CompletableFuture<>();

        CompletableFuture<Long> result = operations.future(() -> CompletableFuture.supplyAsync(
                        () -> steps.take(1), propagating)
                .thenApplyAsync(value -> steps.take(value + 1), propagating)
                .thenCompose(value -> CompletableFuture.supplyAsync(() -> steps.take(value + 1), propagating))
                .thenCombineAsync(
                        last, (value, done) -> value + 1, Context.current().wrap(pool))
                .thenApply(steps::take));

        assertThat(telemetry.spans()).noneMatch(span -> span.getName().equals("future"));
        last.complete(null);
        assertThat(result.get()).isEqualTo(4);
        assertStepsAreUnder(steps.operation("future"), 4);
    }

    @Test
    void operationsAreChildrenOfTheOneThatWaitsForAllOfThem() throws Exception {
        CompletableFuture<Long> result = operations.future(() -> CompletableFuture.allOf(
                        nested(1), nested(2), nested(3))
                .thenApplyAsync(nothing -> steps.take(4), Context.current().wrap(pool)));

        assertThat(result.get()).isEqualTo(4);
        SpanData whole = steps.operation("future");
        assertThat(steps.parentOf(4)).isEqualTo(whole.getSpanId());
        assertThat(steps.operations("stage", 3))
                .allMatch(part -> part.getParentSpanId().equals(whole.getSpanId()))
                .extracting(SpanData::getSpanId)
                .containsExactlyInAnyOrder(steps.parentOf(1), steps.parentOf(2), steps.parentOf(3));
    }

    private CompletableFuture<Long> nested(long line) {
        try {
            return operations
                    .stage(() -> CompletableFuture.supplyAsync(() -> steps.take(line), propagating))
                    .toCompletableFuture();
        } catch (Exception thrown) {
            throw new AssertionError(thrown);
        }
    }

    @Test
    void theAnswerToAStepThatFailsIsAChild() throws Exception {
        CompletableFuture<Long> result = operations.future(() -> CompletableFuture.<Long>supplyAsync(
                        () -> {
                            steps.take(1);
                            throw new IllegalStateException("broken");
                        },
                        propagating)
                .exceptionallyAsync(thrown -> steps.take(2), propagating)
                .handleAsync((value, thrown) -> steps.take(value + 1), propagating));

        assertThat(result.get()).isEqualTo(3);
        assertStepsAreUnder(steps.operation("future"), 3);
    }

    @Test
    void onlyAWrappedAnswerToATimeoutIsAChild() throws Exception {
        CompletableFuture<Long> result = operations.future(() -> {
            CompletableFuture<Long> reply = new CompletableFuture<>();
            CompletableFuture<Long> unwrapped = reply.exceptionallyAsync(thrown -> steps.take(1), propagating);
            CompletableFuture<Long> wrapped =
                    reply.exceptionally(Context.current().wrapFunction(thrown -> steps.take(2)));
            reply.orTimeout(1, TimeUnit.MILLISECONDS);
            return unwrapped.thenCombine(wrapped, Long::sum);
        });

        assertThat(result.get()).isEqualTo(3);
        SpanData operation = steps.operation("future");
        assertThat(steps.parentOf(1)).isEqualTo(Steps.NO_PARENT);
        assertThat(steps.parentOf(2)).isEqualTo(operation.getSpanId());
    }

    @Test
    void aTimeoutWithoutAnAnswerFailsTheOperation() throws Exception {
        CompletableFuture<Long> result =
                operations.future(() -> new CompletableFuture<Long>().orTimeout(1, TimeUnit.MILLISECONDS));

        assertThat(catchThrowable(result::get))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(TimeoutException.class);
        assertThat(steps.operation("future").getAttributes().get(AttributeKey.stringKey("error.type")))
                .isEqualTo(TimeoutException.class.getName());
    }

    @Test
    void onlyAPinnedStepOfAFutureThatAnotherOperationCompletesIsAChildOfItsOwn() throws Exception {
        CompletableFuture<Long> one = new CompletableFuture<>();
        CompletableFuture<Long> two = new CompletableFuture<>();
        CompletableFuture<Long> result = operations.future(() -> one.thenApplyAsync(steps::take, propagating)
                .thenCombine(two.thenApplyAsync(steps::take, Context.current().wrap(pool)), Long::sum));

        SpanData other = telemetry.inSpan(() -> {
            one.complete(1L);
            two.complete(2L);
        });

        assertThat(result.get()).isEqualTo(3);
        assertThat(steps.parentOf(1)).isEqualTo(other.getSpanId());
        assertThat(steps.parentOf(2)).isEqualTo(steps.operation("future").getSpanId());
    }
}
