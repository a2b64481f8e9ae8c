package io.telewright.internal;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.common.export.MemoryMode;
import io.opentelemetry.sdk.metrics.Aggregation;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.export.MetricExporter;
import io.telewright.internal.report.OneLine;
import io.telewright.internal.report.Warnings;
import java.lang.System.Logger.Level;
import java.util.Collection;

/**
 * Prints the metrics of a program that leaves the closing to the JVM. The exporter for the console logs them, but
 * java.util.logging is silent as soon as the JVM shuts down, so a short program would never show any.
 */
final class ConsoleMetrics implements MetricExporter {
    private static final String LOGGING = "io.opentelemetry.exporter.logging.LoggingMetricExporter";

    private final MetricExporter exporter;
    private final boolean isShown = System.getLogger(LOGGING).isLoggable(Level.INFO);

    private ConsoleMetrics(MetricExporter exporter) {
        this.exporter = exporter;
    }

    /** The exporter to use in place of one for the console; any other one is left as it is. */
    static MetricExporter of(MetricExporter exporter) {
        return exporter.getClass().getName().equals(LOGGING) ? new ConsoleMetrics(exporter) : exporter;
    }

    @Override
    public CompletableResultCode export(Collection<MetricData> metrics) {
        if (!Warnings.isJvmShuttingDown()) {
            return exporter.export(metrics);
        }
        if (isShown) {
            metrics.forEach(metric -> System.err.println(OneLine.of("INFO: metric: " + metric)));
        }
        return CompletableResultCode.ofSuccess();
    }

    @Override
    public AggregationTemporality getAggregationTemporality(InstrumentType instrument) {
        return exporter.getAggregationTemporality(instrument);
    }

    @Override
    public Aggregation getDefaultAggregation(InstrumentType instrument) {
        return exporter.getDefaultAggregation(instrument);
    }

    @Override
    public MemoryMode getMemoryMode() {
        return exporter.getMemoryMode();
    }

    @Override
    public CompletableResultCode flush() {
        return exporter.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return exporter.shutdown();
    }

    @Override
    public String toString() {
        return exporter.toString();
    }
}
