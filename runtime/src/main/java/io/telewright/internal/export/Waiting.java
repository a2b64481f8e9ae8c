package io.telewright.internal.export;

import io.opentelemetry.sdk.common.CompletableResultCode;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The items that wait for export. Any thread may offer items. One thread takes them, and holds them until it says that
 * it is done. All memory is allocated at the beginning, so a full heap stops neither side. The lock is held for a few
 * instructions.
 */
final class Waiting<T> {
    private final BatchSettings settings;
    private final @Nullable Object[] items;
    private final int[] sizes;
    private int first;
    private int count;
    private long bytes;

    /** The items that were taken and are not done yet. */
    private int taken;

    private long takenBytes;

    private long accepted;
    private long finished;
    private long flushedUpTo;
    private @Nullable CompletableResultCode flush;
    private boolean used;
    private boolean closed;
    private boolean sleeping;

    Waiting(BatchSettings settings) {
        this.settings = settings;
        this.items = new @Nullable Object[settings.maxQueueSize()];
        this.sizes = new int[settings.maxQueueSize()];
    }

    /** The result of offering an item. */
    enum Admission {
        ACCEPTED,
        QUEUE_FULL,
        ALREADY_SHUTDOWN
    }

    /** Adds an item, unless there is no room for its bytes. */
    synchronized Admission offer(T item, long size) {
        used = true;
        if (closed) {
            return Admission.ALREADY_SHUTDOWN;
        }
        if (count == settings.maxQueueSize() || bytes + takenBytes + size > settings.maxQueueBytes()) {
            return Admission.QUEUE_FULL;
        }
        int place = place(count);
        items[place] = item;
        sizes[place] = (int) size;
        count++;
        bytes += size;
        accepted++;
        if (sleeping && isBatch()) {
            wake();
        }
        return Admission.ACCEPTED;
    }

    /**
     * Waits until there is a batch, or for the delay, and then takes the items that are there, oldest first.
     *
     * @param batch gets the items that are taken
     * @return how many items were taken
     */
    synchronized int take(@Nullable Object[] batch) {
        long due = System.nanoTime() + settings.scheduleDelayNanos();
        for (long left = due - System.nanoTime(); left > 0 && !isDue(); left = due - System.nanoTime()) {
            sleep(left);
        }
        while (taken < batch.length && count > 0 && (taken == 0 || fitsIntoBatch(sizes[first]))) {
            batch[taken] = items[first];
            items[first] = null;
            taken++;
            takenBytes += sizes[first];
            bytes -= sizes[first];
            first = place(1);
            count--;
        }
        return taken;
    }

    /** Makes room for as many items as were taken. */
    void done() {
        CompletableResultCode flushed = release();
        if (flushed != null) {
            flushed.succeed();
        }
    }

    /** Asks for the export of all waiting items without delay. It succeeds after the attempt. */
    synchronized CompletableResultCode flush() {
        if (accepted == finished) {
            return CompletableResultCode.ofSuccess();
        }
        CompletableResultCode pending = flush == null ? new CompletableResultCode() : flush;
        flush = pending;
        flushedUpTo = accepted;
        wake();
        return pending;
    }

    /** Accepts no more items, and asks for the export of those that wait without delay. */
    synchronized void close() {
        closed = true;
        wake();
    }

    /** Whether an item was ever offered. */
    synchronized boolean isUsed() {
        return used;
    }

    /** Whether it is closed, and no item waits any more. */
    synchronized boolean isOver() {
        return closed && count == 0;
    }

    /** How many items wait, without those that were taken. */
    synchronized int count() {
        return count;
    }

    private synchronized @Nullable CompletableResultCode release() {
        finished += taken;
        taken = 0;
        takenBytes = 0;
        CompletableResultCode flushed = finished >= flushedUpTo ? flush : null;
        if (flushed != null) {
            flush = null;
        }
        return flushed;
    }

    private boolean isDue() {
        return closed || flush != null || isBatch();
    }

    private boolean isBatch() {
        return count >= settings.maxExportBatchSize() || bytes >= settings.maxExportBatchBytes();
    }

    private boolean fitsIntoBatch(int size) {
        return takenBytes + size <= settings.maxExportBatchBytes();
    }

    private int place(int fromFirst) {
        int place = first + fromFirst;
        return place < items.length ? place : place - items.length;
    }

    /** An interrupt ends the sleep, and nothing else: the thread is needed. */
    private void sleep(long nanos) {
        sleeping = true;
        try {
            TimeUnit.NANOSECONDS.timedWait(this, nanos);
        } catch (InterruptedException notToEnd) {
            // The thread goes on.
        } finally {
            sleeping = false;
        }
    }

    private void wake() {
        sleeping = false;
        notifyAll();
    }
}
