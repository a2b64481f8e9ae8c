package io.telewright.benchmark.sdk;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.logs.LogRecordProcessor;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;

/** The SDK with all signals. */
public final class FullSdk {
    private FullSdk() {}

    /** Every span is sampled. */
    public static OpenTelemetry sampled() {
        return of(Sampler.alwaysOn(), new Dropping(), (context, logRecord) -> {});
    }

    /** No span is sampled. */
    public static OpenTelemetry unsampled() {
        return of(Sampler.alwaysOff(), new Dropping(), (context, logRecord) -> {});
    }

    /** Spans and log records go to processors. */
    public static OpenTelemetry of(Sampler sampler, SpanProcessor spans, LogRecordProcessor logRecords) {
        return OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .setSampler(sampler)
                        .addSpanProcessor(spans)
                        .build())
                .setMeterProvider(SdkMeterProvider.builder()
                        .registerMetricReader(new Unread())
                        .build())
                .setLoggerProvider(SdkLoggerProvider.builder()
                        .addLogRecordProcessor(logRecords)
                        .build())
                .build();
    }
}
