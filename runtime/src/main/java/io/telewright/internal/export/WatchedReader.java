package io.telewright.internal.export;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.common.export.MemoryMode;
import io.opentelemetry.sdk.metrics.Aggregation;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.export.CollectionRegistration;
import io.opentelemetry.sdk.metrics.export.MetricReader;
import java.util.Collection;

/**
 * A reader whose collections are searched for losses. An additional reader of our own would double the cost of every
 * measurement.
 */
final class WatchedReader implements MetricReader {
    private final MetricReader reader;
    private final Losses losses;
    private volatile CollectionRegistration metrics = CollectionRegistration.noop();

    WatchedReader(MetricReader reader, Losses losses) {
        this.reader = reader;
        this.losses = losses;
    }

    @Override
    public void register(CollectionRegistration registration) {
        metrics = new CollectionRegistration() {
            @Override
            public Collection<MetricData> collectAllMetrics() {
                Collection<MetricData> collected = registration.collectAllMetrics();
                losses.report(collected);
                return collected;
            }
        };
        reader.register(metrics);
    }

    /** Collects only to look for losses, after the reader's own last collection. */
    void look() {
        metrics.collectAllMetrics();
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
    public CompletableResultCode forceFlush() {
        return reader.forceFlush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return reader.shutdown();
    }

    @Override
    public String toString() {
        return reader.toString();
    }
}
