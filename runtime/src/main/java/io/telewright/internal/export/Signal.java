package io.telewright.internal.export;

import org.jspecify.annotations.Nullable;

/**
 * A signal that is exported, and the metrics that count its exported and lost items (<a
 * href="https://opentelemetry.io/docs/specs/semconv/otel/sdk-metrics/">Semantic Conventions for OpenTelemetry SDK
 * metrics</a>).
 */
enum Signal {
    SPANS("spans", "otel.sdk.processor.span.processed", "otel.sdk.exporter.span.exported"),
    LOG_RECORDS("log records", "otel.sdk.processor.log.processed", "otel.sdk.exporter.log.exported"),
    METRIC_DATA_POINTS(
            "metric data points",
            "otel.sdk.exporter.metric_data_point.exported",
            "otel.sdk.exporter.metric_data_point.exported");

    /** What its items are called. */
    final String items;

    /** The metric in which we count the items that no exporter counts. */
    final String counted;

    private final String exported;

    Signal(String items, String counted, String exported) {
        this.items = items;
        this.counted = counted;
        this.exported = exported;
    }

    /** Whether no exporter counts in the metric, too. */
    boolean isCountedByUsAlone(String metric) {
        return metric.equals(counted) && !metric.equals(exported);
    }

    /** The signal whose losses a metric counts, or {@code null}. */
    static @Nullable Signal countedBy(String metric) {
        for (Signal signal : values()) {
            if (metric.equals(signal.counted) || metric.equals(signal.exported)) {
                return signal;
            }
        }
        return null;
    }
}
