package io.telewright.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.logs.LogRecordProcessor;
import io.opentelemetry.sdk.logs.ReadWriteLogRecord;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
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

    @Test
    void aSignalThatHangsHoldsUpNeitherTheOthersNorTheProgram() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Shutdown shutdown = Shutdown.of(sdk(() -> {
            awaitUninterruptedly(never);
            return CompletableResultCode.ofSuccess();
        }));

        logsAreShutDown.await();
        try (Warned warned = new Warned()) {
            shutdown.await(Duration.ZERO);

            assertThat(warned.messages()).singleElement().asString().contains("what is left is lost");
        }
        never.countDown();
    }

    @Test
    void aSignalThatNeverReportsItsEndIsWaitedForUntilTheBound() {
        try (Warned warned = new Warned()) {
            Shutdown.of(sdk(CompletableResultCode::new)).await(Duration.ofMillis(1));

            assertThat(warned.messages()).singleElement().asString().contains("what is left is lost");
        }
    }

    @Test
    void aSignalThatThrowsIsReportedAndNotWaitedFor() throws Exception {
        try (Warned warned = new Warned()) {
            Shutdown.of(sdk(() -> {
                        throw new IllegalStateException("broken");
                    }))
                    .await(Duration.ofDays(1));

            logsAreShutDown.await();
            assertThat(warned.messages()).singleElement().asString().contains("broken");
        }
    }

    @Test
    void anInterruptMeanwhileEndsTheWaitAndIsKept() {
        Thread program = Thread.currentThread();

        Shutdown.of(sdk(() -> {
                    while (program.getState() != Thread.State.TIMED_WAITING) {
                        Thread.onSpinWait();
                    }
                    program.interrupt();
                    return new CompletableResultCode();
                }))
                .await(Duration.ofDays(1));

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void anInterruptFromBeforeDoesNotEndTheWaitAndIsKept() {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableResultCode exported = new CompletableResultCode();
        Shutdown shutdown = Shutdown.of(sdk(() -> {
            awaitUninterruptedly(begun);
            return exported.succeed();
        }));

        Thread.currentThread().interrupt();
        begun.countDown();
        shutdown.await(Duration.ofDays(1));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(exported.isSuccess()).isTrue();
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
}
