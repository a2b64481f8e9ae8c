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
import org.jspecify.annotations.Nullable;

/**
 * An exporter of metrics that always answers: with a failure if it throws, or does not answer in time. A periodic reader
 * waits for the answer before it exports again, without a bound of its own in some versions of the SDK.
 */
final class AnsweringMetricExporter implements MetricExporter {
    private final MetricExporter exporter;
    private final ExportCounts counts;
    private final long timeoutNanos;
    private volatile @Nullable UnderWay underWay;
    private volatile boolean calling;

    /**
     * Guards an exporter.
     *
     * @param timeout how long an export may take; zero stands for any time
     * @param counts what it loses is counted here, where it cannot count that itself
     */
    AnsweringMetricExporter(MetricExporter exporter, Duration timeout, ExportCounts counts) {
        this.exporter = exporter;
        this.counts = counts;
        this.timeoutNanos = BatchSettings.withGrace(BatchSettings.anyTimeIfZero(timeout));
    }

    /** Answers for an export that has taken too long. */
    void look() {
        UnderWay export = underWay;
        if (export != null && System.nanoTime() - export.started > timeoutNanos) {
            underWay = null;
            counts.unanswered(export.points);
            export.answer.fail();
        }
    }

    /** Whether an export is being made, or its answer is awaited. */
    boolean isExporting() {
        return calling || underWay != null;
    }

    @Override
    public CompletableResultCode export(Collection<MetricData> metrics) {
        UnderWay export = new UnderWay(points(metrics));
        underWay = export;
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
        if (underWay == export) {
            underWay = null;
        }
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
