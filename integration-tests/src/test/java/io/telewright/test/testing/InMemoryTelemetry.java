package io.telewright.test.testing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.opentelemetry.sdk.logs.SdkLoggerProviderBuilder;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.logs.export.SimpleLogRecordProcessor;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.SdkMeterProviderBuilder;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.exporter.InMemoryLogRecordExporter;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SdkTracerProviderBuilder;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The real SDK, keeping in memory what it exports. */
public final class InMemoryTelemetry {
    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final InMemoryMetricReader metrics = InMemoryMetricReader.create();
    private final InMemoryLogRecordExporter logs = InMemoryLogRecordExporter.create();

    private final OpenTelemetrySdk sdk;

    /** With propagators; without them, nothing crosses. */
    public InMemoryTelemetry(TextMapPropagator... propagators) {
        this(tracing -> {}, metering -> {}, logging -> {}, propagators);
    }

    /** The same with what the consumers set up before the exporters. */
    public InMemoryTelemetry(
            Consumer<SdkTracerProviderBuilder> tracing,
            Consumer<SdkMeterProviderBuilder> metering,
            Consumer<SdkLoggerProviderBuilder> logging,
            TextMapPropagator... propagators) {
        SdkTracerProviderBuilder tracers = SdkTracerProvider.builder();
        tracing.accept(tracers);
        SdkMeterProviderBuilder meters = SdkMeterProvider.builder();
        metering.accept(meters);
        SdkLoggerProviderBuilder loggers = SdkLoggerProvider.builder();
        logging.accept(loggers);
        sdk = OpenTelemetrySdk.builder()
                .setPropagators(ContextPropagators.create(TextMapPropagator.composite(propagators)))
                .setTracerProvider(tracers.addSpanProcessor(SimpleSpanProcessor.create(spans))
                        .build())
                .setMeterProvider(meters.registerMetricReader(metrics).build())
                .setLoggerProvider(loggers.addLogRecordProcessor(SimpleLogRecordProcessor.create(logs))
                        .build())
                .build();
    }

    /** The SDK itself. */
    public OpenTelemetrySdk sdk() {
        return sdk;
    }

    /** The spans that have ended, in the order of their ends. */
    public List<SpanData> spans() {
        return spans.getFinishedSpanItems();
    }

    /** The only span that has ended. */
    public SpanData span() {
        return only(spans());
    }

    /** The log records, in the order of their emission. */
    public List<LogRecordData> logs() {
        return logs.getFinishedLogRecordItems();
    }

    /** The only log record. */
    public LogRecordData log() {
        return only(logs());
    }

    /** The metrics as they are now, by name. The collection takes their exemplars away. */
    public Map<String, MetricData> metrics() {
        return metrics.collectAllMetrics().stream().collect(Collectors.toMap(MetricData::getName, Function.identity()));
    }

    /** The metric of this name, as it is now. */
    public MetricData metric(String name) {
        return Objects.requireNonNull(metrics().get(name), name);
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
            throw new AssertionError("expected one, found " + items);
        }
        return items.get(0);
    }
}
