package io.telewright.internal.console;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.logs.LogRecordProcessor;
import io.opentelemetry.sdk.logs.ReadWriteLogRecord;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.export.CollectionRegistration;
import io.opentelemetry.sdk.metrics.export.MetricReader;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.telewright.internal.settings.Implied;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The signals that go to the console as trees and a table: those for which neither the environment nor the program
 * names an exporter or an endpoint.
 */
public final class TreeConsole {
    private final Set<String> signals = new HashSet<>();

    /** Made only if there is something to show, as most programs that run in production show nothing. */
    private @Nullable Writer writer;

    /** Takes the signals that have no other destination, so that they need no exporter. */
    public Map<String, String> choose(ConfigProperties config) {
        Map<String, String> exporters = new HashMap<>();
        for (String signal : Implied.SIGNALS) {
            if (Implied.isForTrees(config, signal)) {
                signals.add(signal);
                exporters.put(Implied.exporterOf(signal), "none");
            }
        }
        return exporters;
    }

    /** Whether it shows a signal. */
    public boolean shows(String signal) {
        return signals.contains(signal);
    }

    /** What shows spans. */
    public SpanProcessor spans() {
        return new Spans(writer());
    }

    /** What shows log records. */
    public LogRecordProcessor logs() {
        return new Logs(writer());
    }

    /** What shows metrics. */
    public MetricReader metrics() {
        return new Metrics(writer());
    }

    private Writer writer() {
        if (writer == null) {
            writer = new Writer(Terminal.look(), () -> System.out);
        }
        return writer;
    }

    /** Starts the thread that writes, if it has anything to write. */
    public void start() {
        if (writer != null) {
            writer.start();
        }
    }

    /** Prints what is left and waits for it, two seconds at most. */
    public void close() {
        if (writer != null) {
            writer.close();
        }
    }

    private record Spans(Writer writer) implements SpanProcessor {
        @Override
        public void onStart(Context parent, ReadWriteSpan span) {
            writer.tell(new Message.Started(span));
        }

        @Override
        public boolean isStartRequired() {
            return true;
        }

        @Override
        public void onEnd(ReadableSpan span) {
            writer.tell(new Message.Ended(span));
        }

        @Override
        public boolean isEndRequired() {
            return true;
        }
    }

    private record Logs(Writer writer) implements LogRecordProcessor {
        @Override
        public void onEmit(Context context, ReadWriteLogRecord log) {
            writer.tell(new Message.Logged(log.toLogRecordData()));
        }
    }

    /** Collects once, at the end. */
    private static final class Metrics implements MetricReader {
        private final Writer writer;
        private volatile CollectionRegistration metrics = CollectionRegistration.noop();

        Metrics(Writer writer) {
            this.writer = writer;
        }

        @Override
        public void register(CollectionRegistration registration) {
            metrics = registration;
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
            writer.atTheEnd(metrics.collectAllMetrics());
            return CompletableResultCode.ofSuccess();
        }
    }
}
