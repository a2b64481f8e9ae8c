package io.telewright.internal.export;

import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.logs.LogRecordProcessor;
import io.opentelemetry.sdk.logs.SdkLoggerProviderBuilder;
import io.opentelemetry.sdk.metrics.export.MetricReader;
import io.opentelemetry.sdk.trace.SdkTracerProviderBuilder;
import io.opentelemetry.sdk.trace.SpanProcessor;
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

    /**
     * Adds what wraps the exporters of the SDK. It is to be called while the SDK is being built, when the customizers of
     * the class path have been added, so that it also wraps what those make.
     *
     * @param config names the exporters
     * @return the properties with which the SDK counts what it exports
     */
    public Map<String, String> addLastTo(AutoConfiguredOpenTelemetrySdkBuilder sdk, ConfigProperties config) {
        batches.addLastTo(sdk);
        metrics.addLastTo(sdk);
        return selfMetrics.properties(config);
    }

    /** The processor to use in place of one of the SDK. Customizers of the class path wrap it. */
    public SpanProcessor batched(SpanProcessor processor, ConfigProperties config) {
        return batches.inPlaceOf(processor, config);
    }

    /** The processor to use in place of one of the SDK. Customizers of the class path wrap it. */
    public LogRecordProcessor batched(LogRecordProcessor processor, ConfigProperties config) {
        return batches.inPlaceOf(processor, config);
    }

    /** The reader to use in place of one of the SDK. Customizers of the class path wrap it. */
    public MetricReader lasting(MetricReader reader, ConfigProperties config) {
        return watched(metrics.lasting(reader, config));
    }

    /** The reader to use in place of one that is not configured by properties. */
    public MetricReader watched(MetricReader reader) {
        return selfMetrics.watch(reader);
    }

    /** Has spans counted only as far as that is free. */
    public SdkTracerProviderBuilder counted(SdkTracerProviderBuilder traces) {
        return selfMetrics.areOnlyOfExports() ? traces.setMeterProvider(MeterProvider::noop) : traces;
    }

    /** Has log records counted only as far as that is free. */
    public SdkLoggerProviderBuilder counted(SdkLoggerProviderBuilder logs) {
        return selfMetrics.areOnlyOfExports() ? logs.setMeterProvider(MeterProvider::noop) : logs;
    }

    /** Begins to look after them, and to count in these metrics. */
    public void begin(MeterProvider meters) {
        if (batches.metrics().isEmpty() && metrics.isEmpty()) {
            return;
        }
        if (selfMetrics.areLatest()) {
            for (BatchMetrics counted : batches.metrics()) {
                counted.addTo(meters);
            }
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
