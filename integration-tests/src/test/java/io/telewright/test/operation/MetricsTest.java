package io.telewright.test.operation;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.declared.Color;
import io.telewright.test.declared.OperationMetrics;
import io.telewright.test.declared.OtelOperationMetrics;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.IOException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private static final Attributes CHARGED = Attributes.builder()
            .put("color", "RED")
            .put("retry", false)
            .put("shop.id", "north")
            .build();

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final OperationMetrics operations = new OtelOperationMetrics(telemetry.sdk());

    @Test
    void theCallAndItsDurationAreRecordedWithTheBoundedAttributesAndTheSpan() throws Exception {
        assertThat(charge("north", () -> "paid")).isEqualTo("paid");

        SpanData span = telemetry.span();
        Map<String, MetricData> metrics = telemetry.metrics();
        assertThat(span)
                .hasAttributes(CHARGED.toBuilder()
                        .put("card.id", "1234")
                        .put("hidden", "GREEN")
                        .build());
        assertThat(metrics.get("charge.count"))
                .hasUnit("{charge}")
                .hasDescription("Charges a card.")
                .hasLongSumSatisfying(sum -> sum.isMonotonic()
                        .isCumulative()
                        .hasPointsSatisfying(point -> point.hasValue(1)
                                .hasAttributes(CHARGED)
                                .hasExemplarsSatisfying(exemplar -> exemplar.hasTraceId(span.getTraceId())
                                        .hasSpanId(span.getSpanId())
                                        .hasFilteredAttributes(Attributes.empty()))));
        assertThat(metrics.get("charge.duration"))
                .hasUnit("s")
                .hasDescription("How long a charge takes.")
                .hasHistogramSatisfying(histogram -> histogram
                        .isCumulative()
                        .hasPointsSatisfying(point -> point.hasCount(1)
                                .hasAttributes(CHARGED)
                                .hasBucketBoundaries(
                                        0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
                                .hasExemplarsSatisfying(exemplar ->
                                        exemplar.hasTraceId(span.getTraceId()).hasSpanId(span.getSpanId()))));
        assertThat(metrics.get("charge.active"))
                .hasLongSumSatisfying(sum -> sum.isNotMonotonic()
                        .hasPointsSatisfying(point -> point.hasValue(0).hasAttributes(CHARGED)));
    }

    @Test
    void theDurationIsThatOfTheSampledSpan() throws Exception {
        charge("north", () -> {
            Thread.sleep(5);
            return "paid";
        });

        SpanData span = telemetry.span();
        double seconds = (span.getEndEpochNanos() - span.getStartEpochNanos()) / 1e9;
        assertThat(seconds).isGreaterThanOrEqualTo(0.005);
        assertThat(telemetry.metric("charge.duration"))
                .hasHistogramSatisfying(histogram -> histogram.hasPointsSatisfying(point -> point.hasSum(seconds)));
    }

    @Test
    void aBodyIsInFlightWhileItRuns() throws Exception {
        charge("north", () -> {
            assertThat(telemetry.metric("charge.active"))
                    .hasLongSumSatisfying(sum ->
                            sum.hasPointsSatisfying(point -> point.hasValue(1).hasAttributes(CHARGED)));
            assertThat(telemetry.metrics()).hasSize(1);
            return "paid";
        });

        assertThat(telemetry.metrics()).hasSize(3);
    }

    @Test
    void aFailureHasTheSameErrorTypeOnSpanAndMetricsAndNothingStaysInFlight() {
        ExecutionException failure = new ExecutionException(new IOException("unplugged"));
        assertThat(catchThrowable(() -> charge("north", () -> Sneaky.fail(failure))))
                .isSameAs(failure);

        Attributes failed = CHARGED.toBuilder()
                .put("error.type", IOException.class.getName())
                .build();
        assertThat(telemetry.span())
                .hasAttributesSatisfying(
                        attributes -> assertThat(attributes).containsEntry("error.type", IOException.class.getName()));
        assertThat(telemetry.metric("charge.count"))
                .hasLongSumSatisfying(sum ->
                        sum.hasPointsSatisfying(point -> point.hasValue(1).hasAttributes(failed)));
        assertThat(telemetry.metric("charge.duration"))
                .hasHistogramSatisfying(histogram ->
                        histogram.hasPointsSatisfying(point -> point.hasCount(1).hasAttributes(failed)));
        assertThat(telemetry.metric("charge.active"))
                .hasLongSumSatisfying(sum ->
                        sum.hasPointsSatisfying(point -> point.hasValue(0).hasAttributes(CHARGED)));
    }

    @Test
    void expectedExceptionsAndCancellationsHaveNoErrorTypeInMetrics() {
        assertThat(catchThrowable(() -> charge("north", () -> Sneaky.fail(new NoSuchElementException()))))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(catchThrowable(() -> charge("north", () -> Sneaky.fail(new CancellationException()))))
                .isInstanceOf(CancellationException.class);

        assertThat(telemetry.metric("charge.count"))
                .hasLongSumSatisfying(sum ->
                        sum.hasPointsSatisfying(point -> point.hasValue(2).hasAttributes(CHARGED)));
    }

    @Test
    void valuesPastTheBoundAreOtherInMetricsAndThemselvesOnSpans() throws Exception {
        charge("north", () -> "paid");
        charge("south", () -> "paid");
        charge("east", () -> "paid");
        charge("west", () -> "paid");
        charge("north", () -> "paid");
        charge(null, () -> "paid");

        Attributes without =
                Attributes.builder().put("color", "RED").put("retry", false).build();
        assertThat(telemetry.metric("charge.count"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(
                        point -> point.hasValue(2).hasAttributes(CHARGED),
                        point -> point.hasValue(1).hasAttributes(shop("south")),
                        point -> point.hasValue(2).hasAttributes(shop("_OTHER")),
                        point -> point.hasValue(1).hasAttributes(without)));
        assertThat(telemetry.spans())
                .extracting(span -> span.getAttributes().get(AttributeKey.stringKey("shop.id")))
                .containsExactly("north", "south", "east", "west", "north", null);
    }

    private static Attributes shop(String shop) {
        return CHARGED.toBuilder().put("shop.id", shop).build();
    }

    private String charge(String shop, Callable<String> body) throws Exception {
        return operations.charge(Color.RED, false, "1234", shop, Color.GREEN, body);
    }
}
