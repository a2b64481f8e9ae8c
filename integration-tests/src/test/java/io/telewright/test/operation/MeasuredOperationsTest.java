package io.telewright.test.operation;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.common.Attributes;
import io.telewright.test.declared.MeasuredOperations;
import io.telewright.test.declared.MeasuredOperations.Parcel;
import io.telewright.test.declared.MeasuredOperations.Size;
import io.telewright.test.declared.OtelMeasuredOperations;
import io.telewright.test.testing.InMemoryTelemetry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** Metrics measure the path that they name, and counters count what they say. */
class MeasuredOperationsTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final MeasuredOperations operations = new OtelMeasuredOperations(telemetry.sdk());

    @Test
    void aPathFromAParameterIsReadBeforeTheCodeRunsAndRecordedAtTheEnd() {
        List<String> messages = new ArrayList<>(List.of("a", "b", "c"));

        operations.process(messages, true, messages::clear);
        assertThatThrownBy(() -> operations.process(List.of("d"), true, () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(telemetry.metric("batch.size"))
                .hasUnit("{message}")
                .hasHistogramSatisfying(histogram -> histogram.hasPointsSatisfying(
                        point -> point.hasSum(3)
                                .hasCount(1)
                                .hasAttributes(
                                        Attributes.builder().put("urgent", true).build()),
                        point -> point.hasSum(1)
                                .hasCount(1)
                                .hasAttributes(Attributes.builder()
                                        .put("urgent", true)
                                        .put("error.type", "java.lang.IllegalStateException")
                                        .build())));
    }

    @Test
    void nothingIsRecordedForAnAbsentValue() {
        operations.process(null, true, () -> {});
        operations.read(() -> null);
        operations.weigh(null, () -> {});
        operations.weigh(new Parcel("7", OptionalDouble.empty()), () -> {});
        operations.collect(null, () -> {});
        operations.pack(null, () -> {});
        assertThatThrownBy(() -> operations.read(() -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(telemetry.metrics()).isEmpty();
    }

    @Test
    void aPathFromTheResultIsMeasured() {
        operations.read(() -> List.of("a", "b"));
        CompletableFuture<List<String>> open = new CompletableFuture<>();
        operations.fetch(() -> open);
        open.complete(List.of("a"));
        Mono<List<String>> poured = operations.pour(() -> Mono.just(List.of("a", "b", "c")));
        poured.block();
        poured.block();

        assertThat(telemetry.metric("rows.read"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(2)));
        assertThat(telemetry.metric("rows.fetched"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(1)));
        assertThat(telemetry.metric("rows.poured"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(6)));
    }

    @Test
    void numbersAndDurationsAreMeasured() {
        operations.pay(3, () -> {});
        operations.pay(4, () -> {});
        operations.weigh(new Parcel("7", OptionalDouble.of(1.5)), () -> {});
        operations.collect(Duration.ofMillis(1_500), () -> {});
        operations.pack(Size.LARGE, () -> {});

        assertThat(telemetry.metric("paid.sum"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(7)));
        assertThat(telemetry.metric("parcel.weight"))
                .hasHistogramSatisfying(histogram -> histogram.hasPointsSatisfying(point -> point.hasSum(1.5)));
        assertThat(telemetry.metric("parcel.wait"))
                .hasUnit("s")
                .hasHistogramSatisfying(histogram -> histogram.hasPointsSatisfying(point -> point.hasSum(1.5)));
        assertThat(telemetry.metric("size.litres"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(20)));
    }

    /** C9. */
    @Test
    void aCounterCountsTheCallsOrTheMeasurement() {
        operations.sold(2.5);
        operations.sold(4.0);
        operations.sold(null);
        operations.waited(Duration.ofDays(1));

        assertThat(telemetry.metric("sold.count"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(3)));
        assertThat(telemetry.metric("sold.sum"))
                .hasDoubleSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(6.5)));
        assertThat(telemetry.metric("waited.count"))
                .hasUnit("")
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(1)));
    }
}
