package io.telewright.internal.export;

import io.opentelemetry.sdk.common.CompletableResultCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Exports the waiting items, one batch after the other, on a thread of its own. In the SDK's batch processors, that
 * thread dies if an exporter throws an {@link Error}, if the heap is full or if it is interrupted, and they never
 * export again. This one loses the batch at hand, counts it, and goes on.
 *
 * @param <T> what waits
 * @param <D> what is exported of it
 */
final class BatchExport<T, D> implements Runnable {
    private final Waiting<T> waiting;
    private final ExportCounts counts;
    private final Exported<T, D> exported;
    private final @Nullable Object[] batch;
    private final long timeoutNanos;
    private final CompletableResultCode ended = new CompletableResultCode();

    /** What is particular to a signal. */
    interface Exported<T, D> {
        /** Makes what is exported of an item. */
        D snapshot(T item);

        /** Exports a batch. */
        CompletableResultCode export(Collection<D> batch);

        /** Ends the exporter. */
        CompletableResultCode shutdownExporter();
    }

    /** Describes the export of a signal. */
    BatchExport(BatchSettings settings, ExportCounts counts, Exported<T, D> exported) {
        this.waiting = new Waiting<>(settings);
        this.counts = counts;
        this.exported = exported;
        this.batch = new @Nullable Object[settings.maxExportBatchSize()];
        this.timeoutNanos = BatchSettings.withGrace(settings.exporterTimeoutNanos());
    }

    /** Starts the thread. */
    void start(String threadName) {
        Thread thread = new Thread(this, threadName);
        thread.setDaemon(true);
        thread.start();
    }

    /** Puts an item into the queue. It is dropped and counted if there is no room for its bytes. */
    void offer(T item, long size) {
        Waiting.Admission admission = waiting.offer(item, size);
        if (admission == Waiting.Admission.QUEUE_FULL) {
            counts.queueFull();
        } else if (admission == Waiting.Admission.ALREADY_SHUTDOWN) {
            counts.alreadyShutdown();
        }
    }

    /** Whether an item was ever offered. */
    boolean isUsed() {
        return waiting.isUsed();
    }

    /** How many items wait. */
    int waiting() {
        return waiting.count();
    }

    /** Exports the items that wait now, without delay. */
    CompletableResultCode flush() {
        return waiting.flush();
    }

    /** Accepts no more items, exports those that wait, and shuts the exporter down. */
    CompletableResultCode shutdown() {
        waiting.close();
        return ended;
    }

    @Override
    public void run() {
        while (!waiting.isOver()) {
            try {
                exportNext();
            } catch (Throwable full) {
                // The heap is full: the thread can only go on.
            }
        }
        end();
    }

    private void exportNext() {
        int items = waiting.take(batch);
        try {
            if (items > 0) {
                export(items);
            }
        } catch (Throwable thrown) {
            counts.lost(thrown, items);
        } finally {
            Arrays.fill(batch, 0, items, null);
            waiting.done();
        }
    }

    @SuppressWarnings("unchecked") // what waits are items
    private void export(int items) {
        List<D> data = new ArrayList<>(items);
        for (int i = 0; i < items; i++) {
            data.add(exported.snapshot((T) batch[i]));
        }
        CompletableResultCode result =
                exported.export(Collections.unmodifiableList(data)).join(timeoutNanos, TimeUnit.NANOSECONDS);
        if (result.isDone()) {
            counts.exported(items);
        } else {
            counts.unanswered(items);
        }
    }

    private void end() {
        try {
            CompletableResultCode exporterEnded = exported.shutdownExporter();
            exporterEnded.whenComplete(() -> {
                if (exporterEnded.isSuccess()) {
                    ended.succeed();
                } else {
                    ended.fail();
                }
            });
        } catch (Throwable thrown) {
            ended.failExceptionally(thrown);
        }
    }
}
