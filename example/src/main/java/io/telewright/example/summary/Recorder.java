package io.telewright.example.summary;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.export.CollectionRegistration;
import io.opentelemetry.sdk.metrics.export.MetricReader;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what several services emit, for the summary of a short run. */
public final class Recorder {
    private final Queue<SpanData> spans = new ConcurrentLinkedQueue<>();
    private final Queue<LogRecordData> logs = new ConcurrentLinkedQueue<>();
    private final List<Metrics> metrics = new CopyOnWriteArrayList<>();

    /** Lets it see what the SDK of a service takes, whether that is exported or not. */
    public void addTo(AutoConfiguredOpenTelemetrySdkBuilder sdk) {
        Metrics reader = new Metrics();
        metrics.add(reader);
        sdk.addTracerProviderCustomizer((traces, config) -> traces.addSpanProcessor(new Spans()))
                .addLoggerProviderCustomizer((records, config) ->
                        records.addLogRecordProcessor((context, log) -> logs.add(log.toLogRecordData())))
                .addMeterProviderCustomizer((meters, config) -> meters.registerMetricReader(reader));
    }

    /** What has been emitted until now. */
    public Recorded recorded() {
        List<MetricData> collected = metrics.stream()
                .map(reader -> reader.source.collectAllMetrics())
                .flatMap(Collection::stream)
                .toList();
        return new Recorded(List.copyOf(spans), List.copyOf(logs), collected);
    }

    private final class Spans implements SpanProcessor {
        @Override
        public void onStart(Context parent, ReadWriteSpan span) {}

        @Override
        public boolean isStartRequired() {
            return false;
        }

        @Override
        public void onEnd(ReadableSpan span) {
            spans.add(span.toSpanData());
        }

        @Override
        public boolean isEndRequired() {
            return true;
        }
    }

    private static final class Metrics implements MetricReader {
        private volatile CollectionRegistration source = CollectionRegistration.noop();

        @Override
        public void register(CollectionRegistration registration) {
            source = registration;
        }

        @Override
        public AggregationTemporality getAggregationTemporality(InstrumentType instrument) {
            return AggregationTemporality.CUMULATIVE;
        }

        @Override
        public CompletableResultCode forceFlush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
