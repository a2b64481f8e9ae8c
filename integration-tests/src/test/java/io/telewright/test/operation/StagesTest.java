package io.telewright.test.operation;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.telewright.test.declared.OtelTracedStages;
import io.telewright.test.declared.TracedStages;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StagesTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final TracedStages stages = new OtelTracedStages(telemetry.sdk());

    /** The methods whose result is, or turns out to be, a stage. */
    enum Method {
        future,
        stage,
        generic,
        object;

        Object run(TracedStages stages, Function<Span, CompletableFuture<String>> body) throws Exception {
            return switch (this) {
                case future -> stages.future(() -> body.apply(Span.current()));
                case stage -> stages.stage(() -> body.apply(Span.current()));
                case generic -> stages.generic(() -> body.apply(Span.current()));
                case object -> stages.object(() -> body.apply(Span.current()));
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPendingFutureEndsTheSpanBeforeWhatTheCallerMadeDependOnItRuns(Method method) throws Exception {
        CompletableFuture<String> pending = new CompletableFuture<>();

        Object returned = method.run(stages, span -> pending);

        CompletableFuture<Integer> spansBefore = ((CompletableFuture<?>) returned)
                .thenApply(value -> telemetry.spans().size());
        assertThat(Context.current()).isSameAs(Context.root());
        assertThat(telemetry.spans()).isEmpty();
        var executor = Executors.newSingleThreadExecutor();
        executor.submit(() -> pending.complete("done")).get();
        executor.shutdown();
        assertThat(spansBefore).isCompletedWithValue(1);
        assertThat(telemetry.span())
                .hasName(method.name())
                .hasStatus(StatusData.unset())
                .hasEvents(List.of())
                .hasAttributes(Attributes.empty())
                .hasEnded();
    }

    @ParameterizedTest
    @EnumSource
    void aCompletedFutureEndsTheSpanAtOnce(Method method) throws Exception {
        CompletableFuture<String> completed = CompletableFuture.completedFuture("done");

        assertThat(method.run(stages, span -> completed)).isSameAs(completed);

        assertThat(telemetry.span()).hasName(method.name()).hasStatus(StatusData.unset());
    }

    @ParameterizedTest
    @EnumSource
    void nullInsteadOfAFutureEndsTheSpanAtOnce(Method method) throws Exception {
        assertThat(method.run(stages, span -> null)).isNull();

        assertThat(telemetry.span()).hasName(method.name()).hasStatus(StatusData.unset());
    }

    @ParameterizedTest
    @EnumSource
    void aFailedFutureRecordsTheUnwrappedFailure(Method method) throws Exception {
        CompletableFuture<String> pending = new CompletableFuture<>();
        IOException failure = new IOException("unplugged");

        method.run(stages, span -> pending.thenApply(String::trim));
        pending.completeExceptionally(failure);

        assertThat(telemetry.span())
                .hasName(method.name())
                .hasStatus(StatusData.create(StatusCode.ERROR, "unplugged"))
                .hasAttributes(Attributes.of(AttributeKey.stringKey("error.type"), IOException.class.getName()))
                .hasException(failure);
        CompletableFuture<?> returned = (CompletableFuture<?>) method.run(stages, span -> pending);
        assertThat(catchThrowable(returned::join))
                .isInstanceOf(CompletionException.class)
                .hasCause(failure);
    }

    @ParameterizedTest
    @EnumSource
    void aFutureThatTheCallerCancelsEndsTheSpanWithoutAStatus(Method method) throws Exception {
        CompletableFuture<String> pending = new CompletableFuture<>();

        CompletableFuture<?> returned = (CompletableFuture<?>) method.run(stages, span -> pending);
        returned.cancel(true);

        assertThat(pending).isCancelled();
        assertThat(telemetry.span())
                .hasStatus(StatusData.unset())
                .hasAttributes(Attributes.empty())
                .hasEvents(List.of());
    }

    @ParameterizedTest
    @EnumSource
    void aBodyThatThrowsInsteadOfReturningAFutureEndsTheSpanOnce(Method method) {
        IllegalStateException failure = new IllegalStateException("broken");

        assertThat(catchThrowable(() -> method.run(stages, span -> Sneaky.fail(failure))))
                .isSameAs(failure);

        assertThat(telemetry.span())
                .hasStatus(StatusData.create(StatusCode.ERROR, "broken"))
                .hasException(failure)
                .hasTotalRecordedEvents(1);
        assertThat(Context.current()).isSameAs(Context.root());
    }

    @Test
    void aStageThatIsNoCompletableFutureEndsTheSpanOnce() throws Exception {
        CompletableFuture<String> pending = new CompletableFuture<>();
        CompletionStage<String> minimal = pending.minimalCompletionStage();

        assertThat((Object) stages.stage(() -> minimal)).isSameAs(minimal);
        assertThat(stages.<Object>generic(() -> minimal)).isSameAs(minimal);

        assertThat(telemetry.spans()).isEmpty();
        pending.complete("done");
        assertThat(telemetry.spans()).hasSize(2);
    }

    @Test
    void aGenericResultThatIsNoStageEndsTheSpanAtTheReturn() {
        assertThat(stages.generic(() -> "text")).isEqualTo("text");
        assertThat(stages.object(() -> List.of(1))).isEqualTo(List.of(1));

        assertThat(telemetry.spans()).hasSize(2);
    }

    @Test
    void aSpanInAnotherThreadIsAChildOfTheOperationIfTheContextIsPropagated() {
        CompletableFuture<String> outer = stages.future(() -> {
            Context context = Context.current();
            return CompletableFuture.supplyAsync(context.wrapSupplier(() -> stages.named(() -> "inner")));
        });
        CompletableFuture<Void> ended = outer.thenAccept(result -> {});

        assertThat(outer.join()).isEqualTo("inner");
        ended.join();
        assertThat(telemetry.spans().get(0)).hasName("named");
        assertThat(telemetry.spans().get(0).getParentSpanContext().isValid()).isTrue();
    }
}
