package io.telewright.test.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.Telewright;
import io.telewright.test.declared.OtelTracedStages;
import io.telewright.test.declared.TracedStages;
import io.telewright.test.declared.threads.LabelTelemetry;
import io.telewright.test.declared.threads.OtelLabelTelemetry;
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
    private static final AttributeKey<Long> LINE = AttributeKey.longKey("line");

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final CheckedContexts contexts = new CheckedContexts();
    private final TracedStages operations = new OtelTracedStages(telemetry.sdk());
    private final LabelTelemetry labels = new OtelLabelTelemetry(telemetry.sdk());
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

    /** A step with a span of its own. */
    private long step(long line) {
        labels.labelling(0, line, () -> {});
        return line;
    }

    /** The span id of the parent of a step. */
    private String parentOfStep(long line) {
        return telemetry.spans().stream()
                .filter(span ->
                        span.getName().equals("label") && span.getAttributes().get(LINE) == line)
                .map(SpanData::getParentSpanId)
                .reduce((one, other) -> one + " and " + other)
                .orElse("no span");
    }

    private void assertStepsAreUnder(SpanData operation, int steps) {
        assertThat(LongStream.rangeClosed(1, steps).mapToObj(this::parentOfStep))
                .hasSize(steps)
                .containsOnly(operation.getSpanId());
    }

    /** The operation that ends with its future: a little after that, perhaps, in the thread that completes it. */
    private SpanData operation() throws InterruptedException {
        while (true) {
            for (SpanData span : telemetry.spans()) {
                if (span.getName().equals("future")) {
                    return span;
                }
            }
            Thread.sleep(1);
        }
    }

    @Test
    void givenAChainThatStartsInAPropagatingExecutorWhenItRunsThenAllItsStepsAreChildren() throws Exception {
        CompletableFuture<Void> last = new CompletableFuture<>();

        CompletableFuture<Long> result = operations.future(() -> CompletableFuture.supplyAsync(
                        () -> step(1), propagating)
                .thenApplyAsync(value -> step(value + 1), propagating)
                .thenCompose(value -> CompletableFuture.supplyAsync(() -> step(value + 1), propagating))
                .thenCombineAsync(
                        last, (value, done) -> value + 1, Context.current().wrap(pool))
                .thenApply(this::step));

        assertThat(telemetry.spans()).noneMatch(span -> span.getName().equals("future"));
        last.complete(null);
        assertThat(result.get()).isEqualTo(4);
        assertStepsAreUnder(operation(), 4);
    }

    @Test
    void givenOperationsWhenAnotherWaitsForAllOfThemThenTheyAreItsChildren() throws Exception {
        CompletableFuture<Long> result =
                operations.future(() -> CompletableFuture.allOf(nested(1), nested(2), nested(3))
                        .thenApplyAsync(nothing -> step(4), propagating));

        assertThat(result.get()).isEqualTo(4);
        SpanData whole = operation();
        assertThat(parentOfStep(4)).isEqualTo(whole.getSpanId());
        assertThat(telemetry.spans().stream().filter(span -> span.getName().equals("stage")))
                .hasSize(3)
                .allMatch(part -> part.getParentSpanId().equals(whole.getSpanId()))
                .extracting(SpanData::getSpanId)
                .containsExactlyInAnyOrder(parentOfStep(1), parentOfStep(2), parentOfStep(3));
    }

    private CompletableFuture<Long> nested(long line) {
        try {
            return operations
                    .stage(() -> CompletableFuture.supplyAsync(() -> step(line), propagating))
                    .toCompletableFuture();
        } catch (Exception thrown) {
            throw new AssertionError(thrown);
        }
    }

    @Test
    void givenAStepThatFailsWhenItIsAnsweredThenTheAnswerIsAChild() throws Exception {
        CompletableFuture<Long> result = operations.future(() -> CompletableFuture.<Long>supplyAsync(
                        () -> {
                            step(1);
                            throw new IllegalStateException("broken");
                        },
                        propagating)
                .exceptionallyAsync(thrown -> step(2), propagating)
                .handleAsync((value, thrown) -> step(value + 1), propagating));

        assertThat(result.get()).isEqualTo(3);
        assertStepsAreUnder(operation(), 3);
    }

    @Test
    void givenATimeoutWhenItIsAnsweredThenOnlyWhatIsWrappedIsAChild() throws Exception {
        CompletableFuture<Long> result = operations.future(() -> {
            CompletableFuture<Long> reply = new CompletableFuture<>();
            CompletableFuture<Long> unwrapped = reply.exceptionallyAsync(thrown -> step(1), propagating);
            CompletableFuture<Long> wrapped =
                    reply.exceptionally(Context.current().wrapFunction(thrown -> step(2)));
            reply.orTimeout(1, TimeUnit.MILLISECONDS);
            return unwrapped.thenCombine(wrapped, Long::sum);
        });

        assertThat(result.get()).isEqualTo(3);
        SpanData operation = operation();
        assertThat(parentOfStep(1)).isEqualTo("0000000000000000");
        assertThat(parentOfStep(2)).isEqualTo(operation.getSpanId());
    }

    @Test
    void givenATimeoutWhenNobodyAnswersItThenTheOperationFails() throws Exception {
        CompletableFuture<Long> result =
                operations.future(() -> new CompletableFuture<Long>().orTimeout(1, TimeUnit.MILLISECONDS));

        assertThat(catchThrowable(result::get))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(TimeoutException.class);
        assertThat(operation().getAttributes().get(AttributeKey.stringKey("error.type")))
                .isEqualTo(TimeoutException.class.getName());
    }

    @Test
    void givenAFutureThatIsCompletedWithinAnotherOperationThenOnlyAPinnedStepIsAChildOfItsOwn() throws Exception {
        CompletableFuture<Long> reply = new CompletableFuture<>();
        CompletableFuture<Long> result = operations.future(() -> reply.thenApplyAsync(this::step, propagating)
                .thenCombine(
                        reply.thenApplyAsync(
                                value -> step(value + 1), Context.current().wrap(pool)),
                        Long::sum));

        String other = telemetry.inSpan(() -> reply.complete(1L)).getSpanId();

        assertThat(result.get()).isEqualTo(3);
        SpanData operation = operation();
        assertThat(parentOfStep(1)).isEqualTo(other);
        assertThat(parentOfStep(2)).isEqualTo(operation.getSpanId());
    }
}
