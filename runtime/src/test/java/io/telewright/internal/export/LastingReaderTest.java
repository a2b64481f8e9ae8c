package io.telewright.internal.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.export.MetricReader;
import io.opentelemetry.sdk.metrics.export.PeriodicMetricReader;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricExporter;
import io.telewright.testing.Warned;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** L1: a full heap may end the thread that exports metrics. */
@Timeout(60)
class LastingReaderTest {
    private static final int PATIENCE = 3;

    private final InMemoryMetricExporter exported = InMemoryMetricExporter.create();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final AtomicBoolean isExporting = new AtomicBoolean();
    private final LastingReader reader = new LastingReader(
            reader(thread), () -> reader(Executors.newSingleThreadScheduledExecutor()), isExporting::get, PATIENCE);
    private final SdkMeterProvider meters =
            SdkMeterProvider.builder().registerMetricReader(reader).build();

    @AfterEach
    void end() {
        meters.close();
    }

    @Test
    void aReaderThatLostItsThreadIsReplaced() {
        meters.get("test").counterBuilder("counted").build().add(1);
        awaitExport();
        loseTheThread();

        try (Warned warned = new Warned()) {
            look(PATIENCE + 2);
            assertThat(warned.messages()).singleElement().asString().contains("Another was started");
        }
        awaitExport();
    }

    @Test
    void aReaderThatExportsIsNot() {
        meters.get("test").counterBuilder("counted").build().add(1);
        loseTheThread();
        isExporting.set(true);

        try (Warned warned = new Warned()) {
            look(10 * PATIENCE);
            assertThat(warned.messages()).isEmpty();
        }
    }

    @Test
    void aReaderThatWasShutDownIsNot() {
        meters.shutdown();

        try (Warned warned = new Warned()) {
            look(10 * PATIENCE);
            assertThat(warned.messages()).isEmpty();
        }
    }

    private void look(int times) {
        for (int i = 0; i < times; i++) {
            reader.look();
        }
    }

    private void awaitExport() {
        exported.reset();
        while (exported.getFinishedMetricItems().isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private void loseTheThread() {
        thread.shutdownNow();
        try {
            assertThat(thread.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        assertThat(reader.forceFlush().join(10, TimeUnit.SECONDS).isDone())
                .as("what was under way is done")
                .isTrue();
    }

    private MetricReader reader(ScheduledExecutorService thread) {
        return PeriodicMetricReader.builder(exported)
                .setExecutor(thread)
                .setInterval(Duration.ofMillis(5))
                .build();
    }
}
