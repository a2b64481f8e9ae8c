package io.telewright.test.operation;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.telewright.test.declared.Color;
import io.telewright.test.declared.CurrentSpanBodies;
import io.telewright.test.declared.OtelCurrentSpanBodies;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class CurrentSpanTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final CurrentSpanBodies operations = new OtelCurrentSpanBodies(telemetry.sdk());

    @Test
    void theCurrentSpanGetsTheAttributesAndStaysCurrent() {
        inCaller(() -> {
            Context caller = Context.current();
            assertThat(operations.with("acme", Color.RED, Context::current)).isSameAs(caller);
            assertThat(Span.current().isRecording()).isTrue();
        });

        assertThat(telemetry.span())
                .hasName("caller")
                .hasAttributes(Attributes.builder()
                        .put("tenant", "acme")
                        .put("color", "RED")
                        .build());
    }

    @Test
    void theCurrentSpanGetsTheResult() {
        CompletableFuture<String> pending = new CompletableFuture<>();
        inCaller(() -> {
            assertThat(operations.made(() -> "bread")).isEqualTo("bread");
            CompletableFuture<String> later = operations.later(() -> pending);
            pending.complete("cake");
            assertThat(later).isCompletedWithValue("cake");
        });

        assertThat(telemetry.span())
                .hasAttributes(Attributes.of(
                        AttributeKey.stringKey("made"), "bread", AttributeKey.stringKey("later"), "cake"));
    }

    @Test
    void aThrowableReachesTheCallerAndIsNotOnTheCurrentSpan() {
        IllegalStateException failure = new IllegalStateException("burnt");
        inCaller(() -> {
            assertThat(catchThrowable(() -> operations.made(() -> Sneaky.fail(failure))))
                    .isSameAs(failure);
            assertThat(catchThrowable(() -> operations.with(null, null, () -> Sneaky.fail(failure))))
                    .isSameAs(failure);
        });

        assertThat(telemetry.span())
                .hasAttributes(Attributes.empty())
                .hasStatus(StatusData.unset())
                .hasEvents(List.of());
    }

    @Test
    void theResultReachesTheCallerWithoutACurrentSpan() {
        assertThat(operations.with("acme", Color.RED, () -> "done")).isEqualTo("done");
        assertThat(operations.made(() -> "bread")).isEqualTo("bread");

        assertThat(telemetry.spans()).isEmpty();
    }

    @Test
    void aFailedFutureNeitherFailsNorEndsTheCurrentSpan() {
        CompletableFuture<String> pending = new CompletableFuture<>();
        inCaller(() -> {
            operations.with("acme", Color.RED, () -> pending);
            pending.completeExceptionally(new IllegalStateException("burnt"));
            assertThat(Span.current().isRecording()).isTrue();
        });

        assertThat(telemetry.span()).hasStatus(StatusData.unset()).hasEvents(List.of());
    }

    private void inCaller(Runnable code) {
        Span caller = telemetry.sdk().getTracer("test").spanBuilder("caller").startSpan();
        Context.root().with(caller).wrap(code).run();
        caller.end();
    }
}
