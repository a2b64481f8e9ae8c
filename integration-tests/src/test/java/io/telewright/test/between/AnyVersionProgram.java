package io.telewright.test.between;

import io.opentelemetry.api.baggage.propagation.W3CBaggagePropagator;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import io.opentelemetry.sdk.logs.export.SimpleLogRecordProcessor;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.export.MetricExporter;
import io.opentelemetry.sdk.metrics.export.PeriodicMetricReader;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/**
 * Makes every call with the SDK that is there, and prints what comes of it. It is compiled with the newest version and uses
 * nothing that 1.49 does not have.
 */
final class AnyVersionProgram {
    private static final AttributeKey<String> EVENT_NAME = AttributeKey.stringKey("event.name");

    private AnyVersionProgram() {}

    public static void main(String[] args) throws Exception {
        try (OpenTelemetrySdk sdk = OpenTelemetrySdk.builder()
                .setPropagators(ContextPropagators.create(TextMapPropagator.composite(
                        W3CTraceContextPropagator.getInstance(), W3CBaggagePropagator.getInstance())))
                .setTracerProvider(SdkTracerProvider.builder()
                        .addSpanProcessor(SimpleSpanProcessor.create(new PrintedSpans()))
                        .build())
                .setLoggerProvider(SdkLoggerProvider.builder()
                        .addLogRecordProcessor(SimpleLogRecordProcessor.create(new PrintedLogs()))
                        .build())
                .setMeterProvider(SdkMeterProvider.builder()
                        .registerMetricReader(PeriodicMetricReader.create(new PrintedMetrics()))
                        .build())
                .build()) {
            for (Call call : Call.all()) {
                Callable<Object> prepared = call.prepared().on(sdk, () -> {});
                System.out.println(call + ": " + prepared.call());
            }
        }
    }

    private static String eventName(LogRecordData log) {
        try {
            return String.valueOf(log.getEventName());
        } catch (NoSuchMethodError older) {
            return log.getAttributes().get(EVENT_NAME);
        }
    }

    /** Without what is printed elsewhere, and what is long. */
    private static Map<String, Object> sorted(Attributes attributes) {
        Map<String, Object> sorted = new TreeMap<>();
        attributes.forEach((key, value) -> sorted.put(key.getKey(), value));
        sorted.remove(EVENT_NAME.getKey());
        sorted.remove("exception.stacktrace");
        return sorted;
    }

    private static final class PrintedSpans implements SpanExporter {
        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            spans.forEach(span -> System.out.println("span " + span.getName() + " " + span.getKind() + " "
                    + span.getStatus().getStatusCode() + " " + sorted(span.getAttributes()) + " "
                    + span.getEvents().size() + " events, "
                    + span.getLinks().size() + " links"));
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }

    private static final class PrintedLogs implements LogRecordExporter {
        @Override
        public CompletableResultCode export(Collection<LogRecordData> logs) {
            logs.forEach(log -> System.out.println("event " + eventName(log) + " " + log.getSeverity() + " "
                    + log.getBodyValue() + " "
                    + sorted(log.getAttributes())));
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }

    private static final class PrintedMetrics implements MetricExporter {
        @Override
        public AggregationTemporality getAggregationTemporality(InstrumentType type) {
            return AggregationTemporality.CUMULATIVE;
        }

        @Override
        public CompletableResultCode export(Collection<MetricData> metrics) {
            metrics.stream()
                    .flatMap(metric -> metric.getData().getPoints().stream()
                            .map(point -> "metric " + metric.getName() + " " + metric.getUnit() + " " + metric.getType()
                                    + " " + sorted(point.getAttributes())))
                    .sorted()
                    .forEach(System.out::println);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
