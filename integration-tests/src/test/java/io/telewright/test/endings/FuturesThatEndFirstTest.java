package io.telewright.test.endings;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.telewright.test.declared.endings.FutureResults;
import io.telewright.test.declared.endings.InstrumentedFutureResults;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An operation has ended when its future completes for the caller (E1). */
class FuturesThatEndFirstTest {
    private static final long SLOW_MILLIS = 500;

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final ExecutorService elsewhere = Executors.newSingleThreadExecutor();

    @AfterEach
    void end() {
        elsewhere.shutdown();
    }

    private FutureResults returning(CompletableFuture<String> future) {
        return new InstrumentedFutureResults(new GivenFutures(future), telemetry.sdk());
    }

    @Test
    void aSlowContinuationOfTheCallersIsNoPartOfTheDuration() throws Exception {
        CompletableFuture<String> pending = new CompletableFuture<>();
        CompletableFuture<Integer> ended = returning(pending).load().thenApply(value -> {
            int spans = telemetry.spans().size();
            sleep(SLOW_MILLIS);
            return spans;
        });

        elsewhere.submit(() -> {
            sleep(20);
            pending.complete("done");
        });

        assertThat(ended.get(1, TimeUnit.MINUTES)).isEqualTo(1);
        assertThat(telemetry.span().getEndEpochNanos() - telemetry.span().getStartEpochNanos())
                .isLessThan(TimeUnit.MILLISECONDS.toNanos(SLOW_MILLIS));
        assertThat(telemetry.metric("load.duration"))
                .hasHistogramSatisfying(histogram -> histogram.hasPointsSatisfying(point -> point.hasCount(1)
                        .satisfies(it -> assertThat(it.getSum()).isLessThan(SLOW_MILLIS / 1_000.0))));
    }

    @Test
    void theSpanHasEndedWhenTheCallerHasJoinedTheFuture() {
        for (int i = 1; i <= 2_000; i++) {
            CompletableFuture<String> pending = new CompletableFuture<>();
            CompletableFuture<String> returned = returning(pending).load();
            elsewhere.execute(() -> pending.complete("done"));

            assertThat(returned.join()).isEqualTo("done");

            assertThat(telemetry.spans()).hasSize(i);
        }
    }

    @Test
    void aFutureOfTheServicesOwnClassIsHandedToTheCallerAndEndsTheSpan() {
        FutureResults.Own pending = new FutureResults.Own();
        FutureResults results = returning(pending);

        FutureResults.Own own = results.own();
        FutureResults.Own variable = results.variable(pending);

        assertThat((Object) own).isSameAs(pending).isSameAs(variable);
        assertThat(telemetry.spans()).isEmpty();
        pending.complete("done");
        assertThat(telemetry.spans()).extracting(span -> span.getName()).containsExactlyInAnyOrder("own", "variable");
        assertThat(telemetry.spans())
                .anySatisfy(
                        span -> assertThat(span).hasAttributes(Attributes.of(AttributeKey.stringKey("value"), "done")));
    }

    @Test
    void aFutureUnderATypeVariableOrARawTypeEndsTheSpanBeforeTheCallersContinuation() {
        CompletableFuture<String> pending = new CompletableFuture<>();
        CompletableFuture<Long> number = new CompletableFuture<>();
        FutureResults results = returning(pending);

        CompletableFuture<?> variable =
                results.variable(pending).thenApply(value -> telemetry.spans().size());
        CompletableFuture<?> bounded = results.<Long, CompletableFuture<Long>>bounded(number)
                .thenApply(value -> telemetry.spans().size());
        CompletableFuture<?> raw = results.raw();
        number.complete(7L);
        pending.complete("done");

        assertThat(bounded.join()).isEqualTo(1);
        assertThat(telemetry.spans().get(0)).hasName("bounded");
        assertThat(telemetry.spans()).extracting(span -> span.getName()).contains("variable", "raw");
        assertThat((int) variable.join()).isGreaterThan(1);
        assertThat(raw.join()).isEqualTo("done");
    }

    @Test
    void aDecoratedDecoratorEndsBothSpansBeforeTheCallersContinuation() {
        CompletableFuture<String> pending = new CompletableFuture<>();
        FutureResults twice = new InstrumentedFutureResults(returning(pending), telemetry.sdk());

        CompletableFuture<Integer> ended =
                twice.load().thenApply(value -> telemetry.spans().size());
        pending.complete("done");

        assertThat(ended).isCompletedWithValue(2);
    }

    @Test
    void theCallerAndTheSpanHaveTheVeryFailureOfAFuture() {
        IOException failure = new IOException("unplugged");
        CompletableFuture<String> pending = new CompletableFuture<>();

        CompletableFuture<String> returned =
                returning(pending.thenApply(String::trim)).load();
        pending.completeExceptionally(failure);

        assertThat(catchThrowable(returned::get)).hasCause(failure);
        assertThat(telemetry.span())
                .hasStatus(StatusData.create(StatusCode.ERROR, "unplugged"))
                .hasException(failure);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
