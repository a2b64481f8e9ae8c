package io.telewright.internal.export;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.logs.LogRecordProcessor;
import io.opentelemetry.sdk.logs.ReadWriteLogRecord;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import io.telewright.internal.settings.TextLimit;
import java.util.Collection;

/**
 * Exports log records in batches, as a {@link io.opentelemetry.sdk.logs.export.BatchLogRecordProcessor} does, within
 * bounds that hold (<a
 * href="https://opentelemetry.io/docs/specs/otel/logs/sdk/#batching-processor">Logs SDK, Batching processor</a>).
 */
final class LogRecordBatches implements LogRecordProcessor, BatchExport.Exported<ReadWriteLogRecord, LogRecordData> {
    private final LogRecordExporter exporter;
    private final BatchSettings settings;
    private final TextLimit texts;
    private final ExportCounts counts;
    private final BatchExport<ReadWriteLogRecord, LogRecordData> batches;

    /**
     * Takes over an exporter.
     *
     * @param texts how long a body may be
     */
    LogRecordBatches(LogRecordExporter exporter, BatchSettings settings, TextLimit texts, ExportCounts counts) {
        this.exporter = exporter;
        this.settings = settings;
        this.texts = texts;
        this.counts = counts;
        this.batches = new BatchExport<>(settings, counts, this);
        batches.start("telewright-export-log-records");
    }

    /** The batches themselves. */
    BatchExport<?, ?> batches() {
        return batches;
    }

    /** No failure here reaches the program. */
    @Override
    public void onEmit(Context context, ReadWriteLogRecord logRecord) {
        try {
            batches.offer(logRecord, HeapEstimate.of(logRecord));
        } catch (Throwable thrown) {
            counts.lost(thrown, 1);
        }
    }

    @Override
    public LogRecordData snapshot(ReadWriteLogRecord logRecord) {
        return ShortLogRecord.of(logRecord.toLogRecordData(), texts);
    }

    @Override
    public CompletableResultCode export(Collection<LogRecordData> batch) {
        return exporter.export(batch);
    }

    @Override
    public CompletableResultCode shutdownExporter() {
        return exporter.shutdown();
    }

    @Override
    public CompletableResultCode forceFlush() {
        return batches.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return batches.shutdown();
    }

    @Override
    public String toString() {
        return "LogRecordBatches{logRecordExporter=" + exporter + ", " + settings + "}";
    }
}
