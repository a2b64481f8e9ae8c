package io.telewright.internal;

import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.telewright.internal.report.Warnings;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Shuts down the three providers of an SDK, each of which exports what it still holds. Each has a thread of its own: an
 * exporter that hangs or throws takes neither the other signals nor the program with it. Metrics come last, because
 * they count what became of the spans and log records; they wait for those for half of the bound.
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
     * @param last runs when that has ended, where it can hang without harm; not if nobody waits any more
     */
    static Shutdown of(OpenTelemetrySdk sdk, Duration bound, Runnable last) {
        Shutdown shutdown = new Shutdown(bound);
        start(() -> end(sdk.getSdkTracerProvider()::shutdown, shutdown.spansAndLogs::countDown));
        start(() -> end(sdk.getSdkLoggerProvider()::shutdown, shutdown.spansAndLogs::countDown));
        start(() -> shutdown.endMetrics(sdk, last));
        return shutdown;
    }

    /**
     * Waits until all is exported and shut down, or for the bound. Only an interrupt that comes meanwhile ends the wait:
     * programs that are being stopped often come here interrupted.
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
