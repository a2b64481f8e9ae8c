package io.telewright.support.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.metrics.InstrumentSelector;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.View;
import io.opentelemetry.sdk.metrics.data.DoublePointData;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.data.PointData;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.telewright.testing.AllocatedBytes;
import io.telewright.testing.Reports;
import io.telewright.testing.TestTelemetry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Runs with the incubator and without it: there is no difference to be seen. */
class MeasurementsTest {
    private static final AttributeKey<String> KEY = AttributeKey.stringKey("k");
    private static final FixedDimension<String> FIXED = new FixedDimension<>(KEY, "v");

    private final TestTelemetry telemetry = new TestTelemetry();
    private final Meter meter = telemetry.sdk.getMeter("test");
    private final Map<String, AllSeries.Recorded> all = AllSeries.of(meter, FIXED);
    private final Reports reports = new Reports();

    @AfterEach
    void stopListening() {
        reports.close();
    }

    @Test
    void eachKindOfInstrumentIsRecorded() {
        all.values().forEach(recorded -> recorded.in(Context.root()));

        assertThat(((LongPointData) point("a")).getValue()).isEqualTo(2);
        assertThat(((DoublePointData) point("b")).getValue()).isEqualTo(2.5);
        assertThat(((LongPointData) point("c")).getValue()).isEqualTo(-2);
        assertThat(((DoublePointData) point("d")).getValue()).isEqualTo(-2.5);
        assertThat(((HistogramPointData) point("e")).getSum()).isEqualTo(2);
        assertThat(((HistogramPointData) point("f")).getSum()).isEqualTo(2.5);
        assertThat(((LongPointData) point("g")).getValue()).isEqualTo(2);
        assertThat(((DoublePointData) point("h")).getValue()).isEqualTo(2.5);
    }

    @Test
    void anExemplarIsOfTheGivenContextForEachKindOfInstrument() {
        Span span = telemetry.sdk.getTracer("test").spanBuilder("x").startSpan();
        all.forEach((name, recorded) -> {
            recorded.in(Context.root());
            recorded.in(Context.root().with(span));
            assertExemplarOf(name, span);
        });
    }

    @Test
    void anExemplarIsOfTheCurrentContextWhereNoneIsGiven() {
        Span span = telemetry.sdk.getTracer("test").spanBuilder("x").startSpan();
        Scope scope = span.makeCurrent();
        DoubleHistogram histogram = meter.histogramBuilder("current").build();
        Measurements.record(histogram, 1.0, SeriesTable.of(histogram, FIXED).get(0));
        scope.close();
        assertExemplarOf("current", span);
    }

    @Test
    void whatIsNotANumberIsNotRecorded() {
        DoubleHistogram histogram = meter.histogramBuilder("nan").build();
        Measurements.record(histogram, Double.NaN, SeriesTable.of(histogram).get(0));
        assertThat(telemetry.points("nan")).isEmpty();
    }

    @Test
    void nothingIsAllocated() {
        all.forEach((name, recorded) -> assertThat(AllocatedBytes.perCall(() -> recorded.in(Context.root())))
                .as(name)
                .isZero());
    }

    @Test
    void recordingAfterTheEndOfTheSdkIsNoFault() {
        all.get("a").in(Context.root());
        telemetry.sdk.close();

        all.values().forEach(recorded -> recorded.in(Context.root()));

        assertThat(reports.messages()).isEmpty();
    }

    @Test
    void aViewThatThrowsIsNotTheCallersConcern() {
        Meter broken = SdkMeterProvider.builder()
                .registerMetricReader(InMemoryMetricReader.create())
                .registerView(
                        InstrumentSelector.builder().setName("*").build(),
                        View.builder()
                                .setAttributeFilter(key -> {
                                    throw new IllegalStateException("broken");
                                })
                                .build())
                .build()
                .get("test");

        AllSeries.of(broken, FIXED).values().forEach(recorded -> recorded.in(Context.root()));

        assertThat(reports.messages())
                .filteredOn(message -> message.contains("the recording of metric "))
                .hasSize(8);
    }

    private void assertExemplarOf(String name, Span span) {
        assertThat(point(name).getExemplars())
                .singleElement()
                .satisfies(exemplar -> assertThat(exemplar.getSpanContext().getSpanId())
                        .isEqualTo(span.getSpanContext().getSpanId()));
    }

    private PointData point(String name) {
        List<PointData> points = telemetry.points(name); // only once, because exemplars are exported once
        assertThat(points).hasSize(1);
        assertThat(points.get(0).getAttributes()).isEqualTo(Attributes.of(KEY, "v"));
        return points.get(0);
    }
}
