package io.telewright.internal.export;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.common.export.MemoryMode;
import io.opentelemetry.sdk.metrics.Aggregation;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.export.MetricExporter;
import java.time.Duration;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * An exporter of metrics that always answers: with a failure if it throws, or does not answer in time. Up to version
 * 1.67 of the SDK, a periodic reader waits for the answer without a limit before it exports again.
 */
final class AnsweringMetricExporter implements MetricExporter {
    private final MetricExporter exporter;
    private final ExportCounts counts;
    private final long timeoutNanos;
    private final Queue<UnderWay> underWay = new ConcurrentLinkedQueue<>();
    private volatile boolean calling;

    /**
     * Guards an exporter.
     *
     * @param timeout how long an export may take; zero stands for any time
     * @param counts counts the losses that the exporter cannot count itself
     */
    AnsweringMetricExporter(MetricExporter exporter, Duration timeout, ExportCounts counts) {
        this.exporter = exporter;
        this.counts = counts;
        this.timeoutNanos = BatchSettings.withGrace(BatchSettings.anyTimeIfZero(timeout));
    }

    /** Answers for exports that have taken too long. */
    void look() {
        for (UnderWay oldest = underWay.peek(); isOverdue(oldest); oldest = underWay.peek()) {
            if (underWay.remove(oldest)) {
                counts.unanswered(oldest.points);
                oldest.answer.fail();
            }
        }
    }

    private boolean isOverdue(@Nullable UnderWay export) {
        return export != null && System.nanoTime() - export.started > timeoutNanos;
    }

    /** Whether an export is being made, or its answer is awaited. */
    boolean isExporting() {
        return calling || !underWay.isEmpty();
    }

    @Override
    public CompletableResultCode export(Collection<MetricData> metrics) {
        UnderWay export = new UnderWay(points(metrics));
        underWay.add(export);
        calling = true;
        try {
            CompletableResultCode theirs = exporter.export(metrics);
            theirs.whenComplete(() -> answer(export, theirs.isSuccess()));
        } catch (Throwable thrown) {
            counts.lost(thrown, export.points);
            answer(export, false);
        } finally {
            calling = false;
        }
        return export.answer;
    }

    private void answer(UnderWay export, boolean success) {
        underWay.remove(export);
        if (success) {
            export.answer.succeed();
        } else {
            export.answer.fail();
        }
    }

    private static int points(Collection<MetricData> metrics) {
        return metrics.stream()
                .mapToInt(metric -> metric.getData().getPoints().size())
                .sum();
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
    public String toString() {
        return exporter.toString();
    }

    private static final class UnderWay {
        private final CompletableResultCode answer = new CompletableResultCode();
        private final long started = System.nanoTime();
        private final int points;

        UnderWay(int points) {
            this.points = points;
        }
    }
}
