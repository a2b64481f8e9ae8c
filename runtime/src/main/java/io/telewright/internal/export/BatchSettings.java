package io.telewright.internal.export;

import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import java.time.Duration;

/**
 * How a signal is exported in batches, in the SDK's terms.
 *
 * @param maxQueueSize how many items may wait
 * @param maxQueueBytes how many bytes they may hold by our estimate, those that are being exported included
 * @param maxExportBatchSize how many items are exported at once
 * @param maxExportBatchBytes the size from which a batch takes no further item
 * @param scheduleDelayNanos how long an item waits for a batch to fill
 * @param exporterTimeoutNanos how long an export may take
 */
record BatchSettings(
        int maxQueueSize,
        long maxQueueBytes,
        int maxExportBatchSize,
        long maxExportBatchBytes,
        long scheduleDelayNanos,
        long exporterTimeoutNanos) {
    private static final long MIB = 1 << 20;

    /** A share of the heap that a program can spare, for each signal. */
    private static final long QUEUE_BYTES =
            Math.min(64 * MIB, Runtime.getRuntime().maxMemory() / 8);

    /** As much as receivers take in one request of gRPC by default. */
    private static final long BATCH_BYTES = Math.min(4 * MIB, QUEUE_BYTES);

    /** Without any delay, a thread would spin, as the SDK's does. */
    private static final Duration SHORTEST_DELAY = Duration.ofMillis(1);

    /** Those of spans, with the defaults of the SDK. */
    static BatchSettings ofSpans(ConfigProperties config) {
        return of(config, "otel.bsp.", Duration.ofSeconds(5));
    }

    /** Those of log records. */
    static BatchSettings ofLogRecords(ConfigProperties config) {
        return of(config, "otel.blrp.", Duration.ofSeconds(1));
    }

    private static BatchSettings of(ConfigProperties config, String prefix, Duration defaultDelay) {
        Duration delay = config.getDuration(prefix + "schedule.delay", defaultDelay);
        Duration timeout = config.getDuration(prefix + "export.timeout", Duration.ofSeconds(30));
        return new BatchSettings(
                config.getInt(prefix + "max.queue.size", 2_048),
                QUEUE_BYTES,
                config.getInt(prefix + "max.export.batch.size", 512),
                BATCH_BYTES,
                (delay.compareTo(SHORTEST_DELAY) < 0 ? SHORTEST_DELAY : delay).toNanos(),
                anyTimeIfZero(timeout));
    }

    /** The nanoseconds of a timeout, of which zero stands for none. */
    static long anyTimeIfZero(Duration timeout) {
        return timeout.isZero() ? Long.MAX_VALUE : timeout.toNanos();
    }

    /** A timeout with some more time, in which an exporter that has the same timeout can report its losses itself. */
    static long withGrace(long timeoutNanos) {
        return timeoutNanos == Long.MAX_VALUE
                ? timeoutNanos
                : timeoutNanos + Duration.ofSeconds(1).toNanos();
    }
}
