package io.telewright.internal.export;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.common.export.MemoryMode;
import io.opentelemetry.sdk.metrics.Aggregation;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.export.CollectionRegistration;
import io.opentelemetry.sdk.metrics.export.MetricReader;
import io.telewright.internal.report.Warnings;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A periodic reader that lasts. The thread of the SDK's reader dies if the heap is full, and the reader never exports
 * again. So a reader that no longer collects is replaced. Looks are counted instead of time, so that a process that was
 * suspended is not mistaken for one whose thread has died.
 */
final class LastingReader implements MetricReader {
    private final Supplier<MetricReader> another;
    private final BooleanSupplier isExporting;
    private final int patience;
    private volatile CollectionRegistration metrics = CollectionRegistration.noop();
    private volatile MetricReader reader;
    private volatile Reading reading = new Reading(metrics);
    private volatile boolean closed;
    private int seen;
    private int idleLooks;

    /**
     * Takes over a reader.
     *
     * @param another makes one like it
     * @param isExporting whether its exporter is at work
     * @param patience how many looks in a row may find it idle
     */
    LastingReader(MetricReader first, Supplier<MetricReader> another, BooleanSupplier isExporting, int patience) {
        this.reader = first;
        this.another = another;
        this.isExporting = isExporting;
        this.patience = patience;
    }

    @Override
    public void register(CollectionRegistration registration) {
        metrics = registration;
        read();
    }

    private void read() {
        Reading begun = new Reading(metrics);
        reading = begun;
        reader.register(begun);
    }

    /** Replaces the reader if it has been idle for too long. */
    void look() {
        Reading current = reading;
        if (current.begun != seen || current.collecting || isExporting.getAsBoolean()) {
            seen = current.begun;
            idleLooks = 0;
        } else if (++idleLooks > patience && !closed) {
            idleLooks = 0;
            current.over = true;
            reader = another.get();
            read();
            Warnings.warn(
                    "The thread that exports metrics had ended, which a full heap does to it. Another was started,"
                            + " whose first export makes up for those that are missing.");
        }
    }

    @Override
    public CompletableResultCode forceFlush() {
        return reader.forceFlush();
    }

    @Override
    public CompletableResultCode shutdown() {
        closed = true;
        return reader.shutdown();
    }

    @Override
    public AggregationTemporality getAggregationTemporality(InstrumentType instrument) {
        return reader.getAggregationTemporality(instrument);
    }

    @Override
    public Aggregation getDefaultAggregation(InstrumentType instrument) {
        return reader.getDefaultAggregation(instrument);
    }

    @Override
    public MemoryMode getMemoryMode() {
        return reader.getMemoryMode();
    }

    @Override
    public String toString() {
        return reader.toString();
    }

    /** The collection of one reader, until it is replaced. If the reader wakes up after that, it finds nothing. */
    private static final class Reading implements CollectionRegistration {
        private final CollectionRegistration metrics;
        private volatile int begun;
        private volatile boolean collecting;
        private volatile boolean over;

        Reading(CollectionRegistration metrics) {
            this.metrics = metrics;
        }

        @Override
        @SuppressWarnings("NonAtomicVolatileUpdate") // one thread collects at a time, and any change is progress
        public Collection<MetricData> collectAllMetrics() {
            if (over) {
                return List.of();
            }
            begun++;
            collecting = true;
            try {
                return metrics.collectAllMetrics();
            } finally {
                collecting = false;
            }
        }
    }
}
