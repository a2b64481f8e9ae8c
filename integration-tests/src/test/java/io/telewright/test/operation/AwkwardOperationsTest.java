package io.telewright.test.operation;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.telewright.test.declared.AwkwardOperations;
import io.telewright.test.declared.Color;
import io.telewright.test.declared.OtelAwkwardOperations;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(HiddenReports.class)
class AwkwardOperationsTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final AwkwardOperations operations = new OtelAwkwardOperations(telemetry.sdk());

    @Test
    void parametersNamedLikeVariablesAreAttributesOfTheirOwn() {
        assertThat(named("done")).isEqualTo("done");

        Attributes attributes = Attributes.builder()
                .put("span", "RED")
                .put("scope", true)
                .put("parent", "p")
                .put("context", 1L)
                .put("result", 2L)
                .put("thrown", "t")
                .put("builder", "b")
                .put("started", 0.5)
                .put("in_flight", "GREEN")
                .put("outcome", "o")
                .put("error_type", "e")
                .put("tracer", "tr")
                .build();
        Attributes bounded = Attributes.builder()
                .put("span", "RED")
                .put("scope", true)
                .put("in_flight", "GREEN")
                .build();
        assertThat(telemetry.span()).hasName("named RED").hasAttributes(attributes);
        assertThat(telemetry.log()).hasEventName("named.ended").hasAttributes(attributes);
        assertThat(telemetry.metric("named.count"))
                .hasLongSumSatisfying(sum ->
                        sum.hasPointsSatisfying(point -> point.hasValue(1).hasAttributes(bounded)));
    }

    @Test
    void everySignalWaitsForAGenericResultThatIsAFuture() {
        CompletableFuture<String> pending = new CompletableFuture<>();

        Object returned = named(pending);

        assertThat(telemetry.logs()).isEmpty();
        assertThat(telemetry.metrics()).containsOnlyKeys("named.active");
        pending.completeExceptionally(new IllegalStateException("broken"));
        assertThat(telemetry.log()).hasEventName("named.ended");
        assertThat(telemetry.span()).hasEnded().hasTotalRecordedEvents(2);
        assertThat(telemetry.metrics()).containsOnlyKeys("named.active", "named.count", "named.duration");
        assertThat((CompletableFuture<?>) returned).isCompletedExceptionally();
    }

    @Test
    void aMethodNamedLikeAHelperRecordsItsOwn() {
        operations.namedEnded("l", "v", "m");

        assertThat(telemetry.log())
                .hasEventName("named.told")
                .hasAttributes(Attributes.builder()
                        .put("logger", "l")
                        .put("value", "v")
                        .put("meter", "m")
                        .build());
    }

    @Test
    void theValueOfAnObjectResultIsTheAttributeWhetherItIsAFutureOrNot() {
        operations.any(() -> 7);
        operations.any(() -> CompletableFuture.completedFuture(8));
        operations.any(() -> null);

        assertThat(telemetry.spans())
                .extracting(span -> span.getAttributes().get(AttributeKey.stringKey("any")))
                .containsExactly("7", "8", null);
        assertThat(telemetry.metric("any.count"))
                .hasLongSumSatisfying(sum ->
                        sum.hasPointsSatisfying(point -> point.hasValue(3).hasAttributes(Attributes.empty())));
    }

    @Test
    void genericResultsMayBeReadAsText() {
        assertThat(operations.<Number>generic(() -> 7)).isEqualTo(7);
        operations.staged(() -> CompletableFuture.completedFuture(8));
        operations.unknown(() -> CompletableFuture.completedFuture(9));
        assertThat(operations.bounded(() -> "same")).isEqualTo("same");

        assertThat(telemetry.spans())
                .extracting(span -> span.getAttributes().asMap().values().toString())
                .containsExactly("[7]", "[8]", "[9]", "[]");
    }

    @Test
    void aResultThatCannotBePrintedReachesTheCallerAndIsNoAttribute() {
        Object unreadable = new FaultyArguments.Unreadable();

        Throwable thrown = catchThrowable(() -> {
            if (operations.any(() -> unreadable) != unreadable) {
                throw new AssertionError("another result");
            }
        });

        assertThat(thrown).isNull();
        assertThat(telemetry.span()).hasAttributes(Attributes.empty()).hasTotalRecordedEvents(0);
    }

    private <T> T named(T result) {
        return operations.named(Color.RED, true, "p", 1, 2, "t", "b", 0.5, Color.GREEN, "o", "e", "tr", () -> result);
    }
}
