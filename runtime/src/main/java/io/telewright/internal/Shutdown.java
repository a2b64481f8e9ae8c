package io.telewright.internal;

import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.common.CompletableResultCode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Shuts down the three providers of an SDK, each of which exports what it still holds. Each has a thread of its own: an
 * exporter that hangs or throws takes neither the other signals nor the program with it.
 */
final class Shutdown {
    private final CountDownLatch pending;

    private Shutdown(List<Supplier<CompletableResultCode>> providers) {
        pending = new CountDownLatch(providers.size());
        for (Supplier<CompletableResultCode> provider : providers) {
            Thread thread = new Thread(() -> begin(provider), "telewright-shutdown-provider");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Begins to shut down an SDK. */
    static Shutdown of(OpenTelemetrySdk sdk) {
        return new Shutdown(List.of(
                () -> sdk.getSdkTracerProvider().shutdown(),
                () -> sdk.getSdkMeterProvider().shutdown(),
                () -> sdk.getSdkLoggerProvider().shutdown()));
    }

    /**
     * Waits until all is exported and shut down, or for the bound. Only an interrupt that comes meanwhile ends the wait:
     * programs that are being stopped often come here interrupted.
     */
    void await(Duration bound) {
        boolean interrupted = Thread.interrupted();
        try {
            if (!pending.await(bound.toMillis(), TimeUnit.MILLISECONDS)) {
                Warnings.warn("Telemetry could not be exported within the " + bound.toSeconds()
                        + " s that Telewright.close waits: what is left is lost.");
            }
        } catch (InterruptedException now) {
            interrupted = true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void begin(Supplier<CompletableResultCode> provider) {
        try {
            provider.get().whenComplete(pending::countDown);
        } catch (Throwable thrown) {
            Warnings.warn("Telemetry could not be shut down: " + thrown);
            pending.countDown();
        }
    }
}
