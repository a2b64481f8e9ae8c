package io.telewright.support.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.metrics.data.DoublePointData;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.data.PointData;
import io.telewright.testing.TestTelemetry;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementsTest {
    private static final Attributes ATTRIBUTES = Attributes.of(AttributeKey.stringKey("k"), "v");

    private final TestTelemetry telemetry = new TestTelemetry();
    private final Meter meter = telemetry.sdk.getMeter("test");

    @Test
    void eachKindOfInstrumentIsRecorded() {
        Measurements.add(meter.counterBuilder("a").build(), 2, ATTRIBUTES);
        Measurements.add(meter.counterBuilder("b").ofDoubles().build(), 2.5, ATTRIBUTES);
        Measurements.add(meter.upDownCounterBuilder("c").build(), -2, ATTRIBUTES);
        Measurements.add(meter.upDownCounterBuilder("d").ofDoubles().build(), -2.5, ATTRIBUTES);
        Measurements.record(meter.histogramBuilder("e").ofLongs().build(), 2, ATTRIBUTES);
        Measurements.record(meter.histogramBuilder("f").build(), 2.5, ATTRIBUTES);
        Measurements.set(meter.gaugeBuilder("g").ofLongs().build(), 2, ATTRIBUTES);
        Measurements.set(meter.gaugeBuilder("h").build(), 2.5, ATTRIBUTES);

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
    void anExemplarIsOfTheGivenContext() {
        Span span = telemetry.sdk.getTracer("test").spanBuilder("x").startSpan();
        Measurements.add(
                meter.counterBuilder("given").build(),
                1,
                ATTRIBUTES,
                Context.root().with(span));
        assertExemplarOf("given", span);
    }

    @Test
    void anExemplarIsOfTheCurrentContextWhereNoneIsGiven() {
        Span span = telemetry.sdk.getTracer("test").spanBuilder("x").startSpan();
        Scope scope = span.makeCurrent();
        Measurements.record(meter.histogramBuilder("current").build(), 1.0, ATTRIBUTES);
        scope.close();
        assertExemplarOf("current", span);
    }

    @Test
    void whatIsNotANumberIsNotRecorded() {
        Measurements.record(meter.histogramBuilder("nan").build(), Double.NaN, ATTRIBUTES);
        assertThat(telemetry.points("nan")).isEmpty();
    }

    private void assertExemplarOf(String name, Span span) {
        assertThat(point(name).getExemplars())
                .singleElement()
                .satisfies(exemplar -> assertThat(exemplar.getSpanContext().getSpanId())
                        .isEqualTo(span.getSpanContext().getSpanId()));
    }

    private PointData point(String name) {
        List<PointData> points = telemetry.points(name);
        assertThat(points).hasSize(1);
        assertThat(points.get(0).getAttributes()).isEqualTo(ATTRIBUTES);
        return points.get(0);
    }
}
