package io.telewright.internal.export;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.telewright.internal.conventions.Conventions;
import io.telewright.internal.report.Warnings;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reports losses of telemetry once for each signal and cause, from our own counts and from those of the SDK. */
final class Losses {
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey(Conventions.ERROR_TYPE);

    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    /** Looks for losses in metrics that have not been reported. */
    void report(Collection<MetricData> collected) {
        for (MetricData metric : collected) {
            Signal signal = Signal.countedBy(metric.getName());
            if (signal != null) {
                for (LongPointData count : metric.getLongSumData().getPoints()) {
                    report(signal, metric.getName(), count.getAttributes().get(ERROR_TYPE), count.getValue());
                }
            }
        }
    }

    /** The same in our own counts. */
    void report(Signal signal, ExportCounts counts) {
        counts.lost().forEach((errorType, items) -> report(signal, signal.counted, errorType, items));
    }

    private void report(Signal signal, String metric, @Nullable String errorType, long items) {
        if (errorType == null || items == 0) {
            return;
        }
        String cause = cause(signal, metric, errorType);
        if (reported.add(signal + cause)) {
            Warnings.lost("Lost " + signal.items + " (" + items + " so far): " + cause
                    + " This is reported once; the metric " + metric + " goes on counting, with error.type = "
                    + errorType + ".");
        }
    }

    private static String cause(Signal signal, String metric, String errorType) {
        return switch (errorType) {
            case "queue_full" ->
                "the queue was full, because they come faster than they are exported, or are very large."
                        + " Raise queueSize, or find out what slows the receiver down.";
            case "already_shutdown" ->
                "they ended after Telewright was closed. Close it last: in a server, when that has stopped.";
            case "timeout" ->
                "the exporter did not answer in time. Look whether its receiver is reachable, or raise exportTimeout.";
            default ->
                signal.isCountedByUsAlone(metric)
                        ? "their export threw " + errorType
                                + ". Look whether the exporter has all that it needs, and the heap enough room."
                        : "they could not be exported."
                                + " Look whether the OTLP endpoint is right, and its receiver reachable and willing.";
        };
    }
}
