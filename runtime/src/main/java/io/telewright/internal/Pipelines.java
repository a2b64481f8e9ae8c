package io.telewright.internal;

import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.logs.LogRecordProcessor;
import io.opentelemetry.sdk.logs.SdkLoggerProviderBuilder;
import io.opentelemetry.sdk.metrics.SdkMeterProviderBuilder;
import io.opentelemetry.sdk.metrics.export.MetricReader;
import io.opentelemetry.sdk.trace.SdkTracerProviderBuilder;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.telewright.internal.console.TreeConsole;
import io.telewright.internal.export.Exports;
import io.telewright.internal.settings.Recording;

/**
 * The ways of spans, log records and metrics through an SDK of ours: what is made of the parts that the SDK has put
 * together.
 */
final class Pipelines {
    private final Exports exports;
    private final TreeConsole console;
    private final Prometheus prometheus;
    private final Parts parts;
    private final Recording recording;

    Pipelines(Exports exports, TreeConsole console, Prometheus prometheus, Parts parts, Recording recording) {
        this.exports = exports;
        this.console = console;
        this.prometheus = prometheus;
        this.parts = parts;
        this.recording = recording;
    }

    /** Adds them to what is being configured. */
    void addTo(AutoConfiguredOpenTelemetrySdkBuilder sdk) {
        sdk.addTracerProviderCustomizer(this::traces)
                .addLoggerProviderCustomizer(this::logs)
                .addMeterProviderCustomizer(this::metrics)
                .addSpanProcessorCustomizer(this::spanProcessor)
                .addLogRecordProcessorCustomizer(this::logRecordProcessor)
                .addMetricReaderCustomizer(this::metricReader);
    }

    private SdkTracerProviderBuilder traces(SdkTracerProviderBuilder traces, ConfigProperties config) {
        if (console.shows("traces")) {
            traces.addSpanProcessor(console.spans());
        }
        return exports.counted(traces);
    }

    private SdkLoggerProviderBuilder logs(SdkLoggerProviderBuilder logs, ConfigProperties config) {
        if (console.shows("logs")) {
            logs.addLogRecordProcessor(filtered(console.logs()));
        }
        return exports.counted(logs);
    }

    private SdkMeterProviderBuilder metrics(SdkMeterProviderBuilder metrics, ConfigProperties config) {
        if (console.shows("metrics")) {
            metrics.registerMetricReader(exports.watched(console.metrics()));
        }
        return prometheus.listen(metrics, config);
    }

    private SpanProcessor spanProcessor(SpanProcessor processor, ConfigProperties config) {
        return parts.noted(exports.batched(processor, config));
    }

    private LogRecordProcessor logRecordProcessor(LogRecordProcessor processor, ConfigProperties config) {
        return parts.noted(filtered(exports.batched(processor, config)));
    }

    private MetricReader metricReader(MetricReader reader, ConfigProperties config) {
        return parts.noted(exports.lasting(reader, config));
    }

    private LogRecordProcessor filtered(LogRecordProcessor processor) {
        return recording.takes(Severity.UNDEFINED_SEVERITY_NUMBER)
                ? processor
                : new SeverityFilter(recording, processor);
    }
}
