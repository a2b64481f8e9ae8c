package io.telewright.internal.export;

import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.logs.LogRecordProcessor;
import io.opentelemetry.sdk.logs.export.BatchLogRecordProcessor;
import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import io.opentelemetry.sdk.logs.export.SimpleLogRecordProcessor;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.telewright.internal.settings.TextLimit;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts our batches in the place of the SDK's batch processors, which it makes itself, around the same exporters. No other
 * processor is touched.
 */
final class SdkBatches {
    private final List<KeptSpanExporter> spanExporters = new ArrayList<>();
    private final List<KeptLogRecordExporter> logRecordExporters = new ArrayList<>();
    private final List<BatchMetrics> metrics = new ArrayList<>();

    /** The exporters come around those that customizers of the class path make of them, which are to be kept, too. */
    void addLastTo(AutoConfiguredOpenTelemetrySdkBuilder sdk) {
        sdk.addSpanExporterCustomizer((exporter, config) -> kept(exporter))
                .addLogRecordExporterCustomizer((exporter, config) -> kept(exporter));
    }

    /** The counts of the batches that exist. */
    List<BatchMetrics> metrics() {
        return metrics;
    }

    private SpanExporter kept(SpanExporter exporter) {
        KeptSpanExporter kept = new KeptSpanExporter(exporter);
        spanExporters.add(kept);
        return kept;
    }

    private LogRecordExporter kept(LogRecordExporter exporter) {
        KeptLogRecordExporter kept = new KeptLogRecordExporter(exporter);
        logRecordExporters.add(kept);
        return kept;
    }

    /** The processor to use. */
    SpanProcessor inPlaceOf(SpanProcessor processor, ConfigProperties config) {
        if (!(processor instanceof BatchSpanProcessor batch)) {
            if (processor instanceof SimpleSpanProcessor simple) {
                spanExporters.removeIf(simple.getSpanExporter()::equals);
            }
            return processor;
        }
        for (KeptSpanExporter exporter : spanExporters) {
            exporter.keep();
        }
        batch.shutdown();
        ExportCounts counts = new ExportCounts();
        BatchSettings settings = BatchSettings.ofSpans(config);
        SpanBatches ours = new SpanBatches(batch.getSpanExporter(), settings, texts(config), counts);
        metrics.add(new BatchMetrics(BatchMetrics.SPANS, counts, settings.maxQueueSize(), ours.batches()));
        return ours;
    }

    /** The processor to use. */
    LogRecordProcessor inPlaceOf(LogRecordProcessor processor, ConfigProperties config) {
        if (!(processor instanceof BatchLogRecordProcessor batch)) {
            if (processor instanceof SimpleLogRecordProcessor simple) {
                logRecordExporters.removeIf(simple.getLogRecordExporter()::equals);
            }
            return processor;
        }
        for (KeptLogRecordExporter exporter : logRecordExporters) {
            exporter.keep();
        }
        batch.shutdown();
        ExportCounts counts = new ExportCounts();
        BatchSettings settings = BatchSettings.ofLogRecords(config);
        LogRecordBatches ours = new LogRecordBatches(batch.getLogRecordExporter(), settings, texts(config), counts);
        metrics.add(new BatchMetrics(BatchMetrics.LOG_RECORDS, counts, settings.maxQueueSize(), ours.batches()));
        return ours;
    }

    private static TextLimit texts(ConfigProperties config) {
        return new TextLimit(config.getInt(TextLimit.PROPERTY, TextLimit.DEFAULT));
    }
}
