package io.telewright.example.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.Set;

/** What a test emitted to the real SDK. */
final class Emitted {
    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final InMemoryMetricReader metrics = InMemoryMetricReader.create();
    private final SeeingSampler sampler = new SeeingSampler();
    private final OpenTelemetry openTelemetry = OpenTelemetrySdk.builder()
            .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
            .setTracerProvider(SdkTracerProvider.builder()
                    .setSampler(sampler)
                    .addSpanProcessor(SimpleSpanProcessor.create(spans))
                    .build())
            .setMeterProvider(
                    SdkMeterProvider.builder().registerMetricReader(metrics).build())
            .build();

    OpenTelemetry openTelemetry() {
        return openTelemetry;
    }

    /** The only span. */
    SpanData span() {
        assertThat(spans.getFinishedSpanItems()).hasSize(1);
        return spans.getFinishedSpanItems().get(0);
    }

    /** Its attributes. */
    Attributes attributes() {
        return Attributes.builder().putAll(span().getAttributes()).build();
    }

    /** The keys that samplers saw. */
    Set<AttributeKey<?>> seenBySamplers() {
        return sampler.seen();
    }

    MetricData metric(String name) {
        return metrics.collectAllMetrics().stream()
                .filter(metric -> metric.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The only point of a histogram, whose instrument is as it is published. */
    HistogramPointData duration(String name, String description, Double... buckets) {
        MetricData metric = metric(name);
        assertThat(metric.getUnit()).isEqualTo("s");
        assertThat(metric.getDescription()).isEqualTo(description);
        assertThat(metric.getHistogramData().getPoints()).hasSize(1);
        HistogramPointData point =
                metric.getHistogramData().getPoints().iterator().next();
        assertThat(point.getBoundaries()).containsExactly(buckets);
        assertThat(point.getCount()).isEqualTo(1);
        return point;
    }

    /** The same with the buckets that most conventions ask for. */
    Attributes duration(String name, String description) {
        return duration(
                        name,
                        description,
                        0.005,
                        0.01,
                        0.025,
                        0.05,
                        0.075,
                        0.1,
                        0.25,
                        0.5,
                        0.75,
                        1.0,
                        2.5,
                        5.0,
                        7.5,
                        10.0)
                .getAttributes();
    }

    /** The attributes of a counter's only point, which counted so much. */
    Attributes counted(String name, String unit, String description, long count) {
        MetricData metric = metric(name);
        assertThat(metric.getUnit()).isEqualTo(unit);
        assertThat(metric.getDescription()).isEqualTo(description);
        assertThat(metric.getLongSumData().getPoints())
                .singleElement()
                .satisfies(point -> assertThat(point.getValue()).isEqualTo(count));
        return metric.getLongSumData().getPoints().iterator().next().getAttributes();
    }
}
