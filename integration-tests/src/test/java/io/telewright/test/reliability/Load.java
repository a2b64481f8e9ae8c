package io.telewright.test.reliability;

import io.telewright.test.declared.LoadTelemetry;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A program of 16 threads, each of which records one span, one event and one count for each piece of its work. */
final class Load {
    static final int THREADS = 16;

    private final LoadTelemetry telemetry;
    private final int pieces;
    private final Duration pause;
    private final AtomicLongArray done = new AtomicLongArray(THREADS);
    private final AtomicLong slowest = new AtomicLong();
    private final Queue<Throwable> thrown = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads;

    /**
     * Starts the work.
     *
     * @param pieces how many each thread does
     * @param pause how long it rests after each
     */
    Load(LoadTelemetry telemetry, int pieces, Duration pause) {
        this.telemetry = telemetry;
        this.pieces = pieces;
        this.pause = pause;
        threads = IntStream.range(0, THREADS)
                .mapToObj(thread -> new Thread(() -> work(thread), "load-" + thread))
                .toList();
        threads.forEach(Thread::start);
    }

    private void work(int thread) {
        for (long piece = 0; piece < pieces; piece++) {
            long number = number(thread, piece);
            call(() -> telemetry.work(number, () -> {}));
            call(() -> telemetry.finished(number));
            call(telemetry::counted);
            done.incrementAndGet(thread);
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    private static long number(int thread, long piece) {
        return piece * THREADS + thread;
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

    /** Waits until so many pieces are done by all threads together. */
    void await(long pieces) throws InterruptedException {
        while (IntStream.range(0, THREADS).mapToLong(done::get).sum() < pieces) {
            Thread.sleep(1);
        }
    }

    /** The numbers of what is recorded by now. */
    LongStream numbers() {
        return IntStream.range(0, THREADS)
                .boxed()
                .flatMapToLong(thread -> LongStream.range(0, done.get(thread)).map(piece -> number(thread, piece)));
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
