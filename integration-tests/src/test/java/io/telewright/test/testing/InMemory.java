package io.telewright.test.testing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.logs.export.SimpleLogRecordProcessor;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.exporter.InMemoryLogRecordExporter;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.Collection;
import java.util.List;

/** An SDK and what it has exported. */
public final class InMemory {
    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final InMemoryMetricReader metrics = InMemoryMetricReader.create();
    private final InMemoryLogRecordExporter logRecords = InMemoryLogRecordExporter.create();
    private final OpenTelemetrySdk sdk = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(spans))
                    .build())
            .setMeterProvider(
                    SdkMeterProvider.builder().registerMetricReader(metrics).build())
            .setLoggerProvider(SdkLoggerProvider.builder()
                    .addLogRecordProcessor(SimpleLogRecordProcessor.create(logRecords))
                    .build())
            .build();

    public OpenTelemetrySdk sdk() {
        return sdk;
    }

    public List<SpanData> spans() {
        return spans.getFinishedSpanItems();
    }

    public SpanData onlySpan() {
        return only(spans());
    }

    public List<LogRecordData> logRecords() {
        return logRecords.getFinishedLogRecordItems();
    }

    public LogRecordData onlyLogRecord() {
        return only(logRecords());
    }

    /** What a collection now finds. */
    public Collection<MetricData> metrics() {
        return metrics.collectAllMetrics();
    }

    public MetricData metric(String name) {
        return only(metrics().stream()
                .filter(metric -> metric.getName().equals(name))
                .toList());
    }

    /** The span around the code, once it has ended. */
    public SpanData inSpan(Runnable code) {
        Span span = sdk.getTracer("test").spanBuilder("around").startSpan();
        Scope scope = span.makeCurrent();
        try {
            code.run();
        } finally {
            scope.close();
            span.end();
        }
        return only(spans().stream().filter(it -> it.getName().equals("around")).toList());
    }

    private static <T> T only(List<T> items) {
        if (items.size() != 1) {
            throw new AssertionError("Not exactly one: " + items);
        }
        return items.get(0);
    }
}
