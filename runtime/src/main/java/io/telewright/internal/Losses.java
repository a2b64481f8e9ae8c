package io.telewright.internal;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.telewright.internal.report.Warnings;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Says what telemetry is lost, once for each signal and cause, from what the SDK counts about itself (<a
 * href="https://opentelemetry.io/docs/specs/semconv/otel/sdk-metrics/">Semantic Conventions for OpenTelemetry SDK
 * metrics</a>).
 */
final class Losses {
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /** Looks for losses that have not been told. */
    void tell(Collection<MetricData> collected) {
        for (MetricData metric : collected) {
            String signal = signal(metric.getName());
            if (signal != null) {
                for (LongPointData count : metric.getLongSumData().getPoints()) {
                    tell(signal, metric.getName(), count);
                }
            }
        }
    }

    private void tell(String signal, String metric, LongPointData count) {
        String errorType = count.getAttributes().get(ERROR_TYPE);
        if (errorType != null && count.getValue() > 0 && told.add(signal + cause(errorType))) {
            Warnings.lost("Lost " + signal + " (" + count.getValue() + " so far): " + cause(errorType)
                    + " This is told once; the metric " + metric + " goes on counting, with error.type = " + errorType
                    + ".");
        }
    }

    private static String cause(String errorType) {
        return switch (errorType) {
            case "queue_full" ->
                "the queue was full, because they come faster than they are exported."
                        + " Raise queueSize, or find out what slows the receiver down.";
            case "already_shutdown" -> "they ended after Telewright was closed. Close it last.";
            default ->
                "they could not be exported."
                        + " Look whether the OTLP endpoint is right, and its receiver reachable and willing.";
        };
    }

    private static @Nullable String signal(String metric) {
        return switch (metric) {
            case "otel.sdk.processor.span.processed", "otel.sdk.exporter.span.exported" -> "spans";
            case "otel.sdk.processor.log.processed", "otel.sdk.exporter.log.exported" -> "log records";
            case "otel.sdk.exporter.metric_data_point.exported" -> "metric data points";
            default -> null;
        };
    }
}
