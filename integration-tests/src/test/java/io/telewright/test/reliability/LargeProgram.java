package io.telewright.test.reliability;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.logs.LogRecordBuilder;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.telewright.Telewright;
import io.telewright.test.declared.OtelLoadTelemetry;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A program whose telemetry is large, and not taken. It ends with the heap that is used then, in bytes. */
final class LargeProgram {
    private static final int THREADS = 4;
    private static final int TIMES = 1_000;
    private static final int MIB = 1 << 20;

    private final Tracer tracer;
    private final Logger logger;
    private final OtelLoadTelemetry telemetry;

    private LargeProgram(OpenTelemetry openTelemetry) {
        tracer = openTelemetry.getTracer("large");
        logger = openTelemetry.getLogsBridge().get("large");
        telemetry = new OtelLoadTelemetry(openTelemetry);
    }

    /**
     * Records in several threads.
     *
     * @param arguments the endpoint, and what is large
     */
    public static void main(String[] arguments) throws InterruptedException {
        CountDownLatch report = reportOfLostSpans();
        Telewright.configure(config -> config.service("large").otlpEndpoint(arguments[0]));
        LargeProgram program = new LargeProgram(Telewright.openTelemetry());
        List<Thread> threads = Stream.generate(() -> new Thread(() -> program.record(arguments[1])))
                .limit(THREADS)
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        report.await(30, TimeUnit.SECONDS);
        System.gc();
        System.out.println(
                Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        Runtime.getRuntime().halt(0);
    }

    /**
     * Losses are looked for once a second, and this program may take less time than that. The root logger calls its
     * handlers in the order in which they were added, so the report is on the console when this one sees it.
     */
    private static CountDownLatch reportOfLostSpans() {
        CountDownLatch report = new CountDownLatch(1);
        java.util.logging.Logger.getLogger("").addHandler(new Handler() {
            @Override
            public void publish(LogRecord logged) {
                if (logged.getMessage().startsWith("Lost spans")) {
                    report.countDown();
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        return report;
    }

    /** An error ends the program with another exit code. */
    private void record(String what) {
        try {
            for (int i = 0; i < TIMES; i++) {
                switch (what) {
                    case "messages" -> fail("m".repeat(MIB));
                    case "attributes" -> emit(1, MIB);
                    default -> emit(20, 40_000);
                }
            }
        } catch (Throwable broken) {
            Runtime.getRuntime().halt(1);
        }
    }

    private void fail(String message) {
        try {
            telemetry.work(0, () -> {
                throw new IllegalStateException(message);
            });
        } catch (IllegalStateException expected) {
            // It reaches the caller, whatever telemetry makes of it.
        }
    }

    private void emit(int attributes, int length) {
        Span span = tracer.spanBuilder("large").startSpan();
        LogRecordBuilder logRecord = logger.logRecordBuilder().setBody("b".repeat(length));
        IntStream.range(0, attributes).forEach(i -> {
            span.setAttribute("a" + i, "s".repeat(length));
            logRecord.setAttribute("a" + i, "l".repeat(length));
        });
        logRecord.emit();
        span.end();
    }
}
