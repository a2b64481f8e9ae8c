package io.telewright.internal.console;

import io.opentelemetry.sdk.metrics.data.MetricData;
import io.telewright.internal.report.Warnings;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The thread that keeps the trees and writes them. It is the only one that writes to standard output, so an output that
 * is not read blocks nothing else. Messages that do not fit into the queue are dropped and counted.
 */
final class Writer implements Runnable {
    /** Enough for a burst of some thousand spans while the terminal scrolls. */
    static final int QUEUE_SIZE = 16_384;

    /** How long {@link #close} waits. */
    static final Duration BOUND = Duration.ofSeconds(2);

    private static final Duration LOOK_FOR_OVERDUE = Duration.ofMillis(500);

    private final BlockingQueue<Message> queue = new ArrayBlockingQueue<>(QUEUE_SIZE);
    private final AtomicLong dropped = new AtomicLong();
    private final Thread thread = new Thread(this, "telewright-console");
    private final Supplier<PrintStream> output;
    private final Sheet sheet;
    private final MetricTable metricTable;
    private final Trees trees;
    private volatile Collection<MetricData> metrics = List.of();
    private volatile boolean ending;
    private long lastLook = System.nanoTime();

    Writer(Look look, Supplier<PrintStream> output) {
        this.output = output;
        sheet = new Sheet(look);
        metricTable = new MetricTable(look);
        trees = new Trees(sheet);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Hands over a message. It never waits. */
    void tell(Message message) {
        if (!queue.offer(message) && dropped.getAndIncrement() == 0) {
            Warnings.warn("The console does not keep up, so spans and log records are missing from it:"
                    + " telemetry must not slow the program down. This is reported once.");
        }
    }

    /** The metrics that are printed at the end. */
    void atTheEnd(Collection<MetricData> last) {
        metrics = last;
    }

    /** Waits until everything is printed, at most for the bound. */
    void close() {
        ending = true;
        boolean interrupted = Thread.interrupted();
        try {
            thread.join(BOUND.toMillis());
        } catch (InterruptedException now) {
            interrupted = true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        if (thread.isAlive()) {
            System.err.println("io.telewright: standard output takes nothing, so the last telemetry was not printed.");
        }
    }

    @Override
    public void run() {
        boolean isLast = false;
        while (!isLast) {
            try {
                isLast = ending && queue.isEmpty();
                turn(isLast);
            } catch (InterruptedException stop) {
                return;
            } catch (Throwable thrown) {
                Warnings.warn("The console failed to print some telemetry.", thrown);
            }
        }
    }

    private void turn(boolean isLast) throws InterruptedException {
        if (isLast) {
            trees.flush();
            metricTable.write(metrics, sheet::line);
            if (dropped.get() > 0) {
                sheet.line(dropped + " spans and log records are missing: the console did not keep up.");
            }
        } else {
            take(queue.poll(ending ? 0 : LOOK_FOR_OVERDUE.toMillis(), TimeUnit.MILLISECONDS));
            expire(System.nanoTime());
        }
        String text = sheet.take();
        if (!text.isEmpty()) {
            PrintStream stream = output.get();
            stream.print(text);
            stream.flush();
        }
    }

    private void expire(long now) {
        if (now - lastLook >= LOOK_FOR_OVERDUE.toNanos()) {
            lastLook = now;
            trees.expire(now);
        }
    }

    private void take(@Nullable Message message) {
        if (message instanceof Message.Started started) {
            trees.started(started.span());
        } else if (message instanceof Message.Ended ended) {
            trees.ended(ended.span(), System.nanoTime());
        } else if (message instanceof Message.Logged logged) {
            trees.logged(logged.log());
        }
    }
}
