package io.telewright.test.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.telewright.Telewright;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Passing contexts on allocates no more than OpenTelemetry's own wrapping by hand. */
class BytesOfThreadsTest {
    /** A string, and the array of its 55 characters. */
    private static final long ONE_TRACEPARENT = 24 + 72;

    /** Written only, so that nothing is optimised away. */
    static Object written;

    /** Runs tasks at once, in the thread that is measured. */
    private static final class SameThread extends AbstractExecutorService {
        @Override
        public void execute(Runnable task) {
            runKept(task);
        }

        @Override
        public void shutdown() {}

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return false;
        }
    }

    private static void runKept(Runnable task) {
        written = task;
        task.run();
    }

    private static void task() {
        written = Context.current();
    }

    private static long perCall(Runnable call) {
        Span span =
                SpanCosts.sdk(true).getTracer("bytes").spanBuilder("current").startSpan();
        try (Scope scope = span.makeCurrent()) {
            assertThat(scope).isNotNull();
            return AllocatedBytes.perCall(call);
        }
    }

    @Test
    void anExecutorAllocatesWhatOpenTelemetrysDoes() {
        Executor byHand = Context.taskWrapping((Executor) BytesOfThreadsTest::runKept);
        Executor propagating = Telewright.propagating((Executor) BytesOfThreadsTest::runKept);

        assertThat(perCall(() -> propagating.execute(BytesOfThreadsTest::task)))
                .isPositive()
                .isLessThanOrEqualTo(perCall(() -> byHand.execute(BytesOfThreadsTest::task)) + SpanCosts.ONE_OBJECT);
    }

    @Test
    void aServiceAllocatesWhatOpenTelemetrysDoes() {
        ExecutorService byHand = Context.taskWrapping((ExecutorService) new SameThread());
        ExecutorService propagating = Telewright.propagating((ExecutorService) new SameThread());

        assertThat(perCall(() -> propagating.submit(BytesOfThreadsTest::task)))
                .isPositive()
                .isLessThanOrEqualTo(perCall(() -> byHand.submit(BytesOfThreadsTest::task)) + SpanCosts.ONE_OBJECT);
    }

    @Test
    void aThreadFactoryAllocatesWhatWrappingItsTaskDoes() {
        ThreadFactory factory = task -> new Thread(null, task, "one name");
        ThreadFactory propagating = Telewright.propagatingThreads(factory);

        assertThat(perCall(() -> written = propagating.newThread(BytesOfThreadsTest::task)))
                .isPositive()
                .isLessThanOrEqualTo(perCall(() ->
                                written = factory.newThread(Context.current().wrap(BytesOfThreadsTest::task)))
                        + SpanCosts.ONE_OBJECT);
    }

    @Test
    void aTraceparentIsOneString() {
        assertThat(perCall(() -> written = Telewright.currentTraceparent()))
                .isPositive()
                .isLessThanOrEqualTo(ONE_TRACEPARENT);
    }
}
