package io.telewright.internal.export;

import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.opentelemetry.sdk.metrics.export.MetricReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The exports of an SDK. They are bounded, nothing ends them early, and each loss is counted, and reported once for
 * each signal and cause.
 */
public final class Exports {
    private final Losses losses = new Losses();
    private final SelfMetrics selfMetrics = new SelfMetrics(losses);
    private final SdkBatches batches = new SdkBatches();
    private final MetricExports metrics = new MetricExports();
    private @Nullable Watch watch;

    /** Adds them to what is being configured, after whatever settles the exporters. */
    public void addTo(AutoConfiguredOpenTelemetrySdkBuilder sdk) {
        batches.addTo(sdk);
        metrics.addTo(sdk);
        selfMetrics.addTo(sdk);
        sdk.addPropertiesCustomizer(config -> {
            // By now, the customizers of the class path have been added, so those that are added here wrap what they
            // make.
            batches.addLastTo(sdk);
            metrics.addLastTo(sdk);
            return Map.of();
        });
    }

    /** The reader to use in place of one that is not configured by properties. */
    public MetricReader watch(MetricReader reader) {
        return selfMetrics.watch(reader);
    }

    /** Begins to look after them, and to count in these metrics. */
    public void begin(MeterProvider meters) {
        if (batches.metrics().isEmpty() && metrics.isEmpty()) {
            return;
        }
        if (selfMetrics.areLatest()) {
            batches.metrics().forEach(counted -> counted.addTo(meters));
            metrics.countIn(meters);
        } else {
            batches.metrics().forEach(counted -> counted.addLegacyTo(meters));
        }
        watch = Watch.start(List.of(metrics::look, this::reportOwnLosses));
    }

    /** Looks a last time, for losses during the shutdown. */
    public void reportLosses() {
        reportOwnLosses();
        selfMetrics.look();
    }

    /** Ends the looks. */
    public void end() {
        if (watch != null) {
            watch.end();
        }
    }

    private void reportOwnLosses() {
        for (BatchMetrics counted : batches.metrics()) {
            losses.report(counted.names().signal(), counted.counts());
        }
        losses.report(Signal.METRIC_DATA_POINTS, metrics.counts());
    }
}
