package io.telewright.internal.export;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.metrics.export.MetricExporter;
import io.opentelemetry.sdk.metrics.export.MetricReader;
import io.opentelemetry.sdk.metrics.export.PeriodicMetricReader;
import io.opentelemetry.sdk.metrics.export.PeriodicMetricReaderBuilder;
import io.telewright.internal.conventions.Conventions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Guards the exporters of metrics, and makes the periodic readers that use them last. */
final class MetricExports {
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey(Conventions.ERROR_TYPE);

    private final List<AnsweringMetricExporter> exporters = new ArrayList<>();
    private final List<LastingReader> readers = new ArrayList<>();
    private final ExportCounts counts = new ExportCounts();

    /** The exporters come around those that customizers of the class path make of them. */
    void addLastTo(AutoConfiguredOpenTelemetrySdkBuilder sdk) {
        sdk.addMetricExporterCustomizer(this::answering);
    }

    boolean isEmpty() {
        return exporters.isEmpty();
    }

    /** The losses that the exporters did not count. */
    ExportCounts counts() {
        return counts;
    }

    /** Looks after all of them. */
    void look() {
        exporters.forEach(AnsweringMetricExporter::look);
        readers.forEach(LastingReader::look);
    }

    /** Exports the counts in addition to those of the exporters. */
    void countIn(MeterProvider meters) {
        meters.get("io.telewright")
                .counterBuilder(Signal.METRIC_DATA_POINTS.counted)
                .setUnit("{data_point}")
                .setDescription("The metric data points that an exporter did not answer for.")
                .buildWithCallback(measurement -> counts.lost()
                        .forEach((type, points) -> measurement.record(points, Attributes.of(ERROR_TYPE, type))));
    }

    private MetricExporter answering(MetricExporter exporter, ConfigProperties config) {
        AnsweringMetricExporter answering = new AnsweringMetricExporter(exporter, timeout(config), counts);
        exporters.add(answering);
        return answering;
    }

    /** The reader to use. The SDK customizes an exporter right before the reader that it makes for it. */
    MetricReader lasting(MetricReader reader, ConfigProperties config) {
        if (!(reader instanceof PeriodicMetricReader)) {
            return reader;
        }
        AnsweringMetricExporter exporter = exporters.get(exporters.size() - 1);
        LastingReader lasting =
                new LastingReader(reader, () -> another(exporter, config), exporter::isExporting, patience(config));
        readers.add(lasting);
        return lasting;
    }

    private static MetricReader another(MetricExporter exporter, ConfigProperties config) {
        PeriodicMetricReaderBuilder another =
                PeriodicMetricReader.builder(exporter).setInterval(interval(config));
        Integer batchSize = config.getInt("otel.metric.export.max.batch.size");
        if (batchSize != null) {
            another.setMaxExportBatchSize(batchSize);
        }
        return another.build();
    }

    /** Two intervals and some more, in looks. */
    private static int patience(ConfigProperties config) {
        return (int) (2 * interval(config).toSeconds()) + 5;
    }

    private static Duration interval(ConfigProperties config) {
        return config.getDuration("otel.metric.export.interval", Duration.ofMinutes(1));
    }

    private static Duration timeout(ConfigProperties config) {
        return config.getDuration("otel.metric.export.timeout", Duration.ofSeconds(30));
    }
}
