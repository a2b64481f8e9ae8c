package io.telewright.test.signals;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.data.PointData;
import io.telewright.test.declared.OtelSignalMetrics;
import io.telewright.test.declared.SignalMetrics;
import io.telewright.test.testing.InMemoryTelemetry;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SignalMetricsTest {
    private final InMemoryTelemetry exported = new InMemoryTelemetry();
    private final SignalMetrics metrics = new OtelSignalMetrics(exported.sdk());

    @ParameterizedTest(name = "{0}")
    @MethodSource("longCounters")
    void integersMakeLongCounters(String name, Consumer<SignalMetrics> call, long sum) {
        call.accept(metrics);

        assertThat(exported.metric(name))
                .hasLongSumSatisfying(it -> it.isMonotonic()
                        .isCumulative()
                        .hasPointsSatisfying(point -> point.hasValue(sum).hasAttributes(Attributes.empty())));
    }

    static Stream<Arguments> longCounters() {
        return Stream.of(
                call("counter.none", SignalMetrics::counter, 1),
                call("counter.long", metrics -> metrics.counter(7L), 7),
                call("counter.short", metrics -> metrics.counter((short) 7), 7),
                call("counter.boxed.long", metrics -> metrics.counter(Long.valueOf(7)), 7),
                call("counter.boxed.int", metrics -> metrics.counter(Integer.valueOf(7)), 7));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doubleCounters")
    void othersMakeDoubleCounters(String name, Consumer<SignalMetrics> call, double sum) {
        call.accept(metrics);

        assertThat(exported.metric(name))
                .hasDoubleSumSatisfying(it -> it.isMonotonic().hasPointsSatisfying(point -> point.hasValue(sum)));
    }

    static Stream<Arguments> doubleCounters() {
        return Stream.of(
                call("counter.double", metrics -> metrics.counter(1.5), 1.5),
                call("counter.float", metrics -> metrics.counter(1.5f), 1.5),
                call("counter.boxed.double", metrics -> metrics.counter(Double.valueOf(1.5)), 1.5),
                call("counter.duration", metrics -> metrics.counter(Duration.ofMillis(1500)), 1.5));
    }

    @Test
    void upDownCountersGoBothWays() {
        metrics.upDown(5L);
        metrics.upDown(-2L);
        metrics.upDown(-1.5);
        metrics.upDown(Long.valueOf(-3));
        metrics.upDown(Duration.ofSeconds(-1));

        assertThat(exported.metric("up_down.long"))
                .hasLongSumSatisfying(
                        it -> it.isNotMonotonic().isCumulative().hasPointsSatisfying(point -> point.hasValue(3)));
        assertThat(exported.metric("up_down.double"))
                .hasDoubleSumSatisfying(it -> it.isNotMonotonic().hasPointsSatisfying(point -> point.hasValue(-1.5)));
        assertThat(exported.metric("up_down.boxed"))
                .hasLongSumSatisfying(it -> it.hasPointsSatisfying(point -> point.hasValue(-3)));
        assertThat(exported.metric("up_down.duration"))
                .hasUnit("ms")
                .hasDoubleSumSatisfying(it -> it.hasPointsSatisfying(point -> point.hasValue(-1000)));
    }

    @Test
    void histogramsHaveTheirBuckets() {
        metrics.histogram(3L);
        metrics.histogram(0.75);
        metrics.histogram(Double.valueOf(2));
        metrics.histogram(Duration.ofMillis(20));
        metrics.histogramInMillis(Duration.ofMillis(20));

        assertThat(exported.metric("histogram.long"))
                .hasUnit("By")
                .hasHistogramSatisfying(it -> it.isCumulative()
                        .hasPointsSatisfying(point -> point.hasSum(3).hasCount(1)));
        assertThat(exported.metric("histogram.double"))
                .hasUnit("{ratio}")
                .hasHistogramSatisfying(it -> it.hasPointsSatisfying(
                        point -> point.hasBucketBoundaries(0.5, 1).hasBucketCounts(0, 1, 0)));
        assertThat(exported.metric("histogram.boxed"))
                .hasHistogramSatisfying(it -> it.hasPointsSatisfying(point -> point.hasSum(2)));
        assertThat(exported.metric("histogram.duration"))
                .hasUnit("s")
                .hasHistogramSatisfying(it -> it.hasPointsSatisfying(point -> point.hasSum(0.02)
                        .hasBucketBoundaries(
                                0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)));
        assertThat(exported.metric("histogram.duration.short"))
                .hasUnit("ms")
                .hasHistogramSatisfying(it -> it.hasPointsSatisfying(point -> point.hasSum(20)
                        .hasBucketBoundaries(5, 10, 25, 50, 75, 100, 250, 500, 750, 1000, 2500, 5000, 7500, 10_000)));
    }

    @Test
    void gaugesKeepTheLastValue() {
        metrics.gauge(1L);
        metrics.gauge(2L);
        metrics.gauge(0.5);
        metrics.gauge(Integer.valueOf(4));
        metrics.gauge(Duration.ofMillis(1));

        assertThat(exported.metric("gauge.long"))
                .hasLongGaugeSatisfying(it -> it.hasPointsSatisfying(point -> point.hasValue(2)));
        assertThat(exported.metric("gauge.double"))
                .hasUnit("Cel")
                .hasDoubleGaugeSatisfying(it -> it.hasPointsSatisfying(point -> point.hasValue(0.5)));
        assertThat(exported.metric("gauge.boxed"))
                .hasLongGaugeSatisfying(it -> it.hasPointsSatisfying(point -> point.hasValue(4)));
        assertThat(exported.metric("gauge.duration"))
                .hasUnit("us")
                .hasDoubleGaugeSatisfying(it -> it.hasPointsSatisfying(point -> point.hasValue(1000)));
    }

    @Test
    void nullRecordsNothing() {
        metrics.counter((Long) null);
        metrics.counter((Integer) null);
        metrics.counter((Double) null);
        metrics.counter((Duration) null);
        metrics.upDown((Long) null);
        metrics.histogram((Double) null);
        metrics.histogram((Duration) null);
        metrics.gauge((Integer) null);

        Assertions.assertThat(exported.metrics().values()).isEmpty();
    }

    @Test
    void theDescriptionIsTheFirstSentenceOfTheJavadocOrAsWritten() {
        metrics.counter();
        metrics.histogram(1L);
        metrics.gauge(1.0);
        metrics.gauge(1L);

        assertThat(exported.metric("counter.none")).hasDescription("Counts with one at a call.");
        assertThat(exported.metric("histogram.long")).hasDescription("Sizes of messages, both ways.");
        assertThat(exported.metric("gauge.double")).hasDescription("Written out.");
        Assertions.assertThat(exported.metric("gauge.long").getDescription()).isEmpty();
    }

    @Test
    void oneCallRecordsToSeveralMetrics() {
        metrics.twice(4, true);

        Assertions.assertThat(exported.metrics().values())
                .extracting(MetricData::getName)
                .containsExactlyInAnyOrder("twice.sum", "twice.distribution");
        Assertions.assertThat(exported.metrics().values())
                .flatExtracting(metric -> metric.getData().getPoints())
                .extracting(point -> ((PointData) point).getAttributes().toString())
                .containsExactly("{twice.even=true}", "{twice.even=true}");
    }

    private static Arguments call(String name, Consumer<SignalMetrics> call, Number value) {
        return Arguments.of(name, call, value);
    }
}
