package io.telewright.internal.export;

import io.telewright.internal.conventions.Conventions;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many items of a signal were exported, and how many were lost, by {@code error.type} (<a
 * href="https://opentelemetry.io/docs/specs/semconv/otel/sdk-metrics/">Semantic Conventions for OpenTelemetry SDK
 * metrics</a>). Counting works in a full heap.
 */
final class ExportCounts {
    private static final int MOST_TYPES = 20;

    private final Map<String, Long> lost = new LinkedHashMap<>();
    private long exported;
    private long queueFull;
    private long alreadyShutdown;
    private long unanswered;
    private long outOfMemory;

    /** Items that an exporter answered for. The exporter itself counts which of them were lost. */
    synchronized void exported(int items) {
        exported += items;
    }

    /** An item that found no room. */
    synchronized void queueFull() {
        queueFull++;
    }

    /** An item that came after the end. */
    synchronized void alreadyShutdown() {
        alreadyShutdown++;
    }

    /** Items that an exporter did not answer for in time. */
    synchronized void unanswered(int items) {
        unanswered += items;
    }

    /** Items that were lost to a throwable. */
    synchronized void lost(Throwable thrown, int items) {
        try {
            String type = thrown.getClass().getName();
            lost.merge(
                    lost.size() < MOST_TYPES || lost.containsKey(type) ? type : Conventions.OTHER,
                    (long) items,
                    Long::sum);
        } catch (Throwable full) {
            outOfMemory += items; // which is what a full heap throws
        }
    }

    /** How many an exporter answered for. */
    synchronized long exported() {
        return exported;
    }

    /** How many were lost, by {@code error.type}. */
    synchronized Map<String, Long> lost() {
        Map<String, Long> all = new LinkedHashMap<>(lost);
        add(all, "queue_full", queueFull);
        add(all, "already_shutdown", alreadyShutdown);
        add(all, "timeout", unanswered);
        add(all, "java.lang.OutOfMemoryError", outOfMemory);
        return all;
    }

    private static void add(Map<String, Long> all, String type, long items) {
        if (items > 0) {
            all.merge(type, items, Long::sum);
        }
    }
}
