package io.telewright.test.operation;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.telewright.test.declared.Color;
import io.telewright.test.declared.OperationMetrics;
import io.telewright.test.declared.OperationMetrics.Parcel;
import io.telewright.test.declared.OtelOperationMetrics;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class MetricsWithoutSpanTest {
    private static final Attributes FAILED =
            Attributes.of(AttributeKey.stringKey("error.type"), IllegalStateException.class.getName());

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final OperationMetrics operations = new OtelOperationMetrics(telemetry.sdk());

    @Test
    void aDurationHasItsUnitAndTheDefaultBucketsOfTheUnit() {
        assertThat(operations.quick(Color.GREEN, () -> 7)).isEqualTo(7);

        assertThat(telemetry.metric("quick.duration"))
                .hasUnit("ms")
                .hasDescription("Duration in milliseconds, without a span.")
                .hasHistogramSatisfying(histogram -> histogram.hasPointsSatisfying(point -> point.hasCount(1)
                        .hasAttributes(Attributes.of(AttributeKey.stringKey("color"), "GREEN"))
                        .hasBucketBoundaries(5, 10, 25, 50, 75, 100, 250, 500, 750, 1000, 2500, 5000, 7500, 10000)));
        assertThat(telemetry.spans()).isEmpty();
    }

    @Test
    void aHistogramHasTheDeclaredBuckets() {
        operations.tiny(Work::done);

        assertThat(telemetry.metric("tiny.duration"))
                .hasUnit("us")
                .hasHistogramSatisfying(histogram -> histogram.hasPointsSatisfying(
                        point -> point.hasCount(1).hasBucketBoundaries(1, 10).hasAttributes(Attributes.empty())));
    }

    @Test
    void theProcessorsOfAnEventAreNotPartOfTheDuration() {
        Map<String, MetricData> recordedBefore = new HashMap<>();
        AtomicReference<InMemoryTelemetry> all = new AtomicReference<>();
        all.set(new InMemoryTelemetry(
                tracing -> {},
                metering -> {},
                logging -> logging.addLogRecordProcessor(
                        (context, logRecord) -> recordedBefore.putAll(all.get().metrics()))));

        OperationMetrics operations = new OtelOperationMetrics(all.get().sdk());
        operations.told(Work::done);

        assertThat(all.get().log().getEventName()).isEqualTo("told.ended");
        assertThat(recordedBefore).containsKey("told.duration");

        operations.retold(Work::done);

        assertThat(recordedBefore).containsKey("retold.duration");
    }

    @Test
    void theCallersSpanStaysCurrentAndIsTheExemplars() {
        Span caller = telemetry.sdk().getTracer("test").spanBuilder("caller").startSpan();
        Context context = Context.root().with(caller);

        context.wrap(() -> operations.bare(() -> assertThat(Context.current()).isSameAs(context)))
                .run();

        assertThat(telemetry.metric("bare.count"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(1)
                        .hasAttributes(Attributes.empty())
                        .hasExemplarsSatisfying(exemplar -> exemplar.hasTraceId(
                                        caller.getSpanContext().getTraceId())
                                .hasSpanId(caller.getSpanContext().getSpanId()))));
    }

    @Test
    void aThrowableReachesTheCallerAndIsTheErrorTypeOfTheMetric() {
        IllegalStateException failure = new IllegalStateException("broken");

        assertThat(catchThrowable(() -> operations.bare(() -> Sneaky.fail(failure))))
                .isSameAs(failure);

        assertThat(telemetry.metric("bare.count"))
                .hasLongSumSatisfying(sum ->
                        sum.hasPointsSatisfying(point -> point.hasValue(1).hasAttributes(FAILED)));
    }

    @Test
    void theCountHasTheResultUnlessThereIsNone() {
        assertThat(operations.mix(() -> Color.RED)).isEqualTo(Color.RED);
        assertThat(operations.mix(() -> null)).isNull();
        assertThat(catchThrowable(() -> operations.mix(() -> Sneaky.fail(new IllegalStateException()))))
                .isInstanceOf(IllegalStateException.class);

        assertThat(telemetry.metric("mix.count"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(
                        point -> point.hasValue(1).hasAttributes(Attributes.of(AttributeKey.stringKey("color"), "RED")),
                        point -> point.hasValue(1).hasAttributes(Attributes.empty()),
                        point -> point.hasValue(1).hasAttributes(FAILED)));
    }

    @Test
    void metricsKeepTheValueThatAnArgumentHadAtTheStart() {
        Parcel parcel = new Parcel(Color.RED);
        CompletableFuture<String> pending = new CompletableFuture<>();
        Attributes red = Attributes.of(AttributeKey.stringKey("parcel.color"), "RED");

        assertThat(operations.deliver(parcel, () -> pending)).isNotDone();
        assertThat(telemetry.metric("deliver.active"))
                .hasLongSumSatisfying(sum ->
                        sum.hasPointsSatisfying(point -> point.hasValue(1).hasAttributes(red)));
        parcel.paint(Color.GREEN);
        pending.completeExceptionally(new IOException());
        Map<String, MetricData> metrics = telemetry.metrics();

        assertThat(metrics.get("deliver.active"))
                .hasLongSumSatisfying(sum ->
                        sum.hasPointsSatisfying(point -> point.hasValue(0).hasAttributes(red)));
        assertThat(metrics.get("deliver.count"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(1)
                        .hasAttributes(red.toBuilder()
                                .put("error.type", IOException.class.getName())
                                .build())
                        .hasExemplarsSatisfying(
                                exemplar -> exemplar.hasSpanId(telemetry.span().getSpanId()))));
    }

    @Test
    void aCancelledFutureIsCountedWithoutAnErrorTypeAndNothingStaysInFlight() {
        CompletableFuture<String> pending = new CompletableFuture<>();

        operations.deliver(new Parcel(null), () -> pending).cancel(true);

        assertThat(telemetry.metric("deliver.active"))
                .hasLongSumSatisfying(sum ->
                        sum.hasPointsSatisfying(point -> point.hasValue(0).hasAttributes(Attributes.empty())));
        assertThat(telemetry.metric("deliver.count"))
                .hasLongSumSatisfying(sum ->
                        sum.hasPointsSatisfying(point -> point.hasValue(1).hasAttributes(Attributes.empty())));
    }
}
