package io.telewright.internal.export;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * An exporter that can outlive the processor that the SDK made for it. That processor shuts its exporter down when it
 * is shut down itself.
 */
final class KeptSpanExporter implements SpanExporter {
    private final SpanExporter exporter;
    private final AtomicBoolean kept = new AtomicBoolean();

    KeptSpanExporter(SpanExporter exporter) {
        this.exporter = exporter;
    }

    /** Ignores the next shutdown. */
    void keep() {
        kept.set(true);
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        return exporter.export(spans);
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
