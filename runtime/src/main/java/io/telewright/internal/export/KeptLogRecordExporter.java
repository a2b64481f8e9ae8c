package io.telewright.internal.export;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * An exporter that can outlive the processor that the SDK made for it. That processor shuts its exporter down when it
 * is shut down itself.
 */
final class KeptLogRecordExporter implements LogRecordExporter {
    private final LogRecordExporter exporter;
    private final AtomicBoolean kept = new AtomicBoolean();

    KeptLogRecordExporter(LogRecordExporter exporter) {
        this.exporter = exporter;
    }

    /** Ignores the next shutdown. */
    void keep() {
        kept.set(true);
    }

    @Override
    public CompletableResultCode export(Collection<LogRecordData> logRecords) {
        return exporter.export(logRecords);
    }

    @Override
    public CompletableResultCode flush() {
        return exporter.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return kept.compareAndSet(true, false) ? CompletableResultCode.ofSuccess() : exporter.shutdown();
    }

    @Override
    public String toString() {
        return exporter.toString();
    }
}
