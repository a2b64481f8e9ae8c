package io.telewright.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.logs.LogRecordProcessor;
import io.opentelemetry.sdk.logs.ReadWriteLogRecord;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.export.CollectionRegistration;
import io.opentelemetry.sdk.metrics.export.MetricReader;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.telewright.testing.ClosableProcessor;
import io.telewright.testing.Warned;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ShutdownTest {
    private final CountDownLatch logsAreShutDown = new CountDownLatch(1);
    private final CountDownLatch metricsAreShutDown = new CountDownLatch(1);

    @Test
    void aSignalThatHangsHoldsUpNeitherTheOthersNorTheProgram() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Shutdown shutdown = shutdown(
                () -> {
                    awaitUninterruptedly(never);
                    return CompletableResultCode.ofSuccess();
                },
                Duration.ofMillis(1));

        logsAreShutDown.await();
        metricsAreShutDown.await();
        try (Warned warned = new Warned()) {
            shutdown.await();

            assertThat(warned.messages()).singleElement().asString().contains("what is left is lost");
        }
        never.countDown();
    }

    @Test
    void aSignalThatNeverReportsItsEndIsWaitedForUntilTheBound() {
        try (Warned warned = new Warned()) {
            shutdown(CompletableResultCode::new, Duration.ofMillis(1)).await();

            assertThat(warned.messages()).singleElement().asString().contains("what is left is lost");
        }
    }

    @Test
    void aSignalThatThrowsIsReportedAndNotWaitedFor() throws Exception {
        try (Warned warned = new Warned()) {
            shutdown(
                            () -> {
                                throw new IllegalStateException("broken");
                            },
                            Duration.ofDays(1))
                    .await();

            assertThat(logsAreShutDown.getCount()).isZero();
            assertThat(metricsAreShutDown.getCount()).isZero();
            assertThat(warned.messages()).singleElement().asString().contains("broken");
        }
    }

    @Test
    void anInterruptMeanwhileEndsTheWaitAndIsKept() {
        Thread program = Thread.currentThread();

        shutdown(
                        () -> {
                            while (program.getState() != Thread.State.TIMED_WAITING) {
                                Thread.onSpinWait();
                            }
                            program.interrupt();
                            return new CompletableResultCode();
                        },
                        Duration.ofDays(1))
                .await();

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void anInterruptFromBeforeDoesNotEndTheWaitAndIsKept() {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableResultCode exported = new CompletableResultCode();
        Shutdown shutdown = shutdown(
                () -> {
                    awaitUninterruptedly(begun);
                    return exported.succeed();
                },
                Duration.ofDays(1));

        Thread.currentThread().interrupt();
        begun.countDown();
        shutdown.await();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(exported.isSuccess()).isTrue();
    }

    @Test
    void metricsComeLastBecauseTheyCountWhatBecameOfTheRest() {
        CompletableResultCode spans = new CompletableResultCode();
        CountDownLatch begun = new CountDownLatch(1);
        Shutdown shutdown = shutdown(
                () -> {
                    begun.countDown();
                    return spans;
                },
                Duration.ofDays(1));

        awaitUninterruptedly(begun);
        awaitUninterruptedly(logsAreShutDown);
        assertThat(metricsAreShutDown.getCount()).isOne();
        spans.succeed();
        shutdown.await();

        assertThat(metricsAreShutDown.getCount()).isZero();
    }

    @Test
    void nothingIsCollectedAgainOnceTheProgramHasGoneOn() throws Exception {
        UnendingReader reader = new UnendingReader();
        OpenTelemetrySdk metrics = OpenTelemetrySdk.builder()
                .setMeterProvider(
                        SdkMeterProvider.builder().registerMetricReader(reader).build())
                .build();
        Shutdown shutdown = Shutdown.of(metrics, Duration.ofMillis(100), metricsAreShutDown::countDown);

        reader.begun.await();
        try (Warned warned = new Warned()) {
            shutdown.await();

            assertThat(warned.messages()).singleElement().asString().contains("what is left is lost");
        }
        reader.ended.succeed();

        assertThat(metricsAreShutDown.getCount()).isOne();
    }

    private Shutdown shutdown(Supplier<CompletableResultCode> ofTraces, Duration bound) {
        return Shutdown.of(sdk(ofTraces), bound, metricsAreShutDown::countDown);
    }

    private OpenTelemetrySdk sdk(Supplier<CompletableResultCode> shutdownOfTraces) {
        return OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .addSpanProcessor(new ClosableProcessor(shutdownOfTraces))
                        .build())
                .setLoggerProvider(SdkLoggerProvider.builder()
                        .addLogRecordProcessor(new NotedLogs())
                        .build())
                .build();
    }

    private static void awaitUninterruptedly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private final class NotedLogs implements LogRecordProcessor {
        @Override
        public void onEmit(Context context, ReadWriteLogRecord emitted) {}

        @Override
        public CompletableResultCode shutdown() {
            logsAreShutDown.countDown();
            return CompletableResultCode.ofSuccess();
        }
    }

    private static final class UnendingReader implements MetricReader {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CompletableResultCode ended = new CompletableResultCode();

        @Override
        public void register(CollectionRegistration registration) {}

        @Override
        public AggregationTemporality getAggregationTemporality(InstrumentType instrument) {
            return AggregationTemporality.CUMULATIVE;
        }

        @Override
        public CompletableResultCode forceFlush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            begun.countDown();
            return ended;
        }
    }
}
