package io.telewright.internal;

import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.telewright.internal.report.Warnings;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Shuts down the three providers of an SDK, each of which exports what it still holds. Each has a thread of its own, so
 * an exporter that blocks or throws affects neither the other signals nor the program. Metrics come last, because they
 * count which spans and log records were exported or lost. They wait for those for half of the bound.
 */
final class Shutdown {
    private final Duration bound;
    private final CountDownLatch spansAndLogs = new CountDownLatch(2);
    private final CountDownLatch metrics = new CountDownLatch(1);
    private volatile boolean abandoned;

    private Shutdown(Duration bound) {
        this.bound = bound;
    }

    /**
     * Begins to shut down an SDK.
     *
     * @param bound how long {@link #await} waits
     * @param last runs when that has ended, on a thread that it may block; it does not run if there is no caller left
     *     that waits
     */
    static Shutdown of(OpenTelemetrySdk sdk, Duration bound, Runnable last) {
        Shutdown shutdown = new Shutdown(bound);
        start(() -> end(sdk.getSdkTracerProvider()::shutdown, shutdown.spansAndLogs::countDown));
        start(() -> end(sdk.getSdkLoggerProvider()::shutdown, shutdown.spansAndLogs::countDown));
        start(() -> shutdown.endMetrics(sdk, last));
        return shutdown;
    }

    /**
     * Waits until all is exported and shut down, or for the bound. Only an interrupt during the wait ends it, because
     * programs that are being stopped are often interrupted already when they call this.
     */
    void await() {
        boolean interrupted = Thread.interrupted();
        try {
            long deadline = System.nanoTime() + bound.toNanos();
            if (!spansAndLogs.await(bound.toNanos(), TimeUnit.NANOSECONDS)
                    || !metrics.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                Warnings.lost("Telemetry could not be exported within the " + bound.toSeconds()
                        + " s that Telewright.close waits: what is left is lost.");
            }
        } catch (InterruptedException now) {
            interrupted = true;
        } finally {
            abandoned = true;
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void endMetrics(OpenTelemetrySdk sdk, Runnable last) {
        try {
            spansAndLogs.await(bound.toNanos() / 2, TimeUnit.NANOSECONDS);
        } catch (InterruptedException nobodyDoesThat) {
            Thread.currentThread().interrupt();
        }
        end(sdk.getSdkMeterProvider()::shutdown, () -> {
            try {
                if (!abandoned) {
                    last.run();
                }
            } finally {
                metrics.countDown();
            }
        });
    }

    private static void end(Supplier<CompletableResultCode> provider, Runnable done) {
        CompletableResultCode ended;
        try {
            ended = provider.get();
        } catch (Throwable thrown) {
            Warnings.lost("Telemetry could not be shut down: " + thrown);
            ended = CompletableResultCode.ofFailure();
        }
        ended.whenComplete(done);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "telewright-shutdown-provider");
        thread.setDaemon(true);
        thread.start();
    }
}
