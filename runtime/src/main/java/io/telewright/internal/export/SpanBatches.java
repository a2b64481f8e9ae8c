package io.telewright.internal.export;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.telewright.internal.settings.TextLimit;
import java.util.Collection;

/**
 * Exports sampled spans in batches, as a {@link io.opentelemetry.sdk.trace.export.BatchSpanProcessor} does, within
 * bounds that hold (<a
 * href="https://opentelemetry.io/docs/specs/otel/trace/sdk/#batching-processor">Trace SDK, Batching processor</a>).
 */
final class SpanBatches implements SpanProcessor, BatchExport.Exported<ReadableSpan, SpanData> {
    private final SpanExporter exporter;
    private final BatchSettings settings;
    private final TextLimit texts;
    private final ExportCounts counts;
    private final BatchExport<ReadableSpan, SpanData> batches;

    /**
     * Takes over an exporter.
     *
     * @param texts how long a name and the description of a status may be
     */
    SpanBatches(SpanExporter exporter, BatchSettings settings, TextLimit texts, ExportCounts counts) {
        this.exporter = exporter;
        this.settings = settings;
        this.texts = texts;
        this.counts = counts;
        this.batches = new BatchExport<>(settings, counts, this);
        batches.start("telewright-export-spans");
    }

    /** The batches themselves. */
    BatchExport<?, ?> batches() {
        return batches;
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {}

    @Override
    public boolean isStartRequired() {
        return false;
    }

    /** No failure here reaches the program. */
    @Override
    public void onEnd(ReadableSpan span) {
        try {
            if (span.getSpanContext().isSampled()) {
                batches.offer(span, HeapEstimate.of(span));
            }
        } catch (Throwable thrown) {
            counts.lost(thrown, 1);
        }
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }

    @Override
    public SpanData snapshot(ReadableSpan span) {
        return ShortSpan.of(span.toSpanData(), texts);
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> batch) {
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
        return "SpanBatches{spanExporter=" + exporter + ", " + settings + "}";
    }
}
