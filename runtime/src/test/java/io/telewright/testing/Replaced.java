package io.telewright.testing;

import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizer;
import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizerProvider;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.export.MetricExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Puts the exporters of a test in the place of those that are configured. The SDK finds it as a service. */
public final class Replaced implements AutoConfigurationCustomizerProvider {
    private static Optional<Replaced> next = Optional.empty();

    public final List<SpanData> spans = new CopyOnWriteArrayList<>();
    public final List<LogRecordData> logRecords = new CopyOnWriteArrayList<>();
    public final List<MetricData> metrics = new CopyOnWriteArrayList<>();
    public final AtomicInteger shutdowns = new AtomicInteger();

    /** What happens at each export of a batch before it is taken. */
    private final Function<Integer, CompletableResultCode> export;

    private final AtomicInteger exports = new AtomicInteger();

    private Replaced(Function<Integer, CompletableResultCode> export) {
        this.export = export;
    }

    /** For the SDK, which does not use this one. */
    public Replaced() {
        this(export -> CompletableResultCode.ofSuccess());
    }

    /**
     * Exporters for the next SDK.
     *
     * @param export answers for an export, given how many came before
     */
    public static Replaced inNextSdk(Function<Integer, CompletableResultCode> export) {
        Replaced exporters = new Replaced(export);
        next = Optional.of(exporters);
        return exporters;
    }

    static void forget() {
        next = Optional.empty();
    }

    @Override
    public void customize(AutoConfigurationCustomizer sdk) {
        next.ifPresent(exporters -> sdk.addSpanExporterCustomizer((built, config) -> exporters.new Spans())
                .addLogRecordExporterCustomizer((built, config) -> exporters.new LogRecords())
                .addMetricExporterCustomizer((built, config) -> exporters.new Metrics()));
    }

    private <D> CompletableResultCode take(Collection<D> batch, List<D> taken) {
        CompletableResultCode answer = export.apply(exports.getAndIncrement());
        if (answer.isSuccess()) {
            taken.addAll(batch);
        }
        return answer;
    }

    private CompletableResultCode end() {
        shutdowns.incrementAndGet();
        return CompletableResultCode.ofSuccess();
    }

    private final class Spans implements SpanExporter {
        @Override
        public CompletableResultCode export(Collection<SpanData> batch) {
            return take(batch, spans);
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return end();
        }
    }

    private final class LogRecords implements LogRecordExporter {
        @Override
        public CompletableResultCode export(Collection<LogRecordData> batch) {
            return take(batch, logRecords);
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return end();
        }
    }

    private final class Metrics implements MetricExporter {
        @Override
        public CompletableResultCode export(Collection<MetricData> batch) {
            return take(batch, metrics);
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return end();
        }

        @Override
        public AggregationTemporality getAggregationTemporality(InstrumentType instrument) {
            return AggregationTemporality.CUMULATIVE;
        }
    }
}
