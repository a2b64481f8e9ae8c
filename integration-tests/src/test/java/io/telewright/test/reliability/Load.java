package io.telewright.test.reliability;

import io.telewright.test.declared.LoadTelemetry;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** A program of 16 threads, each of which records one span, one event and one count for each piece of its work. */
final class Load {
    static final int THREADS = 16;
    private static final Duration PAUSE = Duration.ofMillis(4);

    private final LoadTelemetry telemetry;
    private final int pieces;
    private final CountDownLatch half;
    private final AtomicLong slowest = new AtomicLong();
    private final Queue<Throwable> thrown = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads;

    /**
     * Starts the work.
     *
     * @param pieces how many each thread does
     */
    Load(LoadTelemetry telemetry, int pieces) {
        this.telemetry = telemetry;
        this.pieces = pieces;
        half = new CountDownLatch(THREADS * pieces / 2);
        threads = IntStream.range(0, THREADS)
                .mapToObj(thread -> new Thread(() -> work(thread), "load-" + thread))
                .toList();
        threads.forEach(Thread::start);
    }

    private void work(long thread) {
        for (long piece = 0; piece < pieces; piece++) {
            long number = thread << 32 | piece;
            call(() -> telemetry.work(number, () -> {}));
            call(() -> telemetry.finished(number));
            call(telemetry::counted);
            half.countDown();
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void call(Runnable recording) {
        long started = System.nanoTime();
        try {
            recording.run();
        } catch (Throwable broken) {
            thrown.add(broken);
        }
        slowest.accumulateAndGet(System.nanoTime() - started, Math::max);
    }

    void awaitHalf() throws InterruptedException {
        half.await();
    }

    void awaitEnd() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** How many spans have been recorded at the end, and as many events and counts. */
    long recorded() {
        return (long) THREADS * pieces;
    }

    Duration slowestCall() {
        return Duration.ofNanos(slowest.get());
    }

    /** What telemetry has thrown at the program. */
    List<Throwable> thrown() {
        return List.copyOf(thrown);
    }
}
