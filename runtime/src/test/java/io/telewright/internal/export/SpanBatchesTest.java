package io.telewright.internal.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import io.telewright.internal.settings.TextLimit;
import io.telewright.testing.AllocatedBytes;
import io.telewright.testing.ClosableProcessor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** L1 and L2: what waits for export is bounded in items and in bytes, and all of it is accounted for. */
@Timeout(60)
class SpanBatchesTest {
    private static final AttributeKey<String> TEXT = AttributeKey.stringKey("text");
    private static final TextLimit TEXTS = new TextLimit(100);
    private static final int DATA = 64;
    private static final long DAY = TimeUnit.DAYS.toNanos(1);

    private final ExportCounts counts = new ExportCounts();
    private final Exported exported = new Exported();
    private SpanBatches batches = batches(new BatchSettings(2_048, 1 << 20, 512, 1 << 20, DAY, DAY));
    private Tracer tracer = tracer(batches);

    @Test
    void whatWaitsIsExportedOnDemandAndAtTheEnd() {
        end("a");
        assertThat(batches.forceFlush().join(10, TimeUnit.SECONDS).isSuccess()).isTrue();
        assertThat(exported.names()).containsExactly("a");

        end("b");
        assertThat(batches.shutdown().join(10, TimeUnit.SECONDS).isSuccess()).isTrue();
        assertThat(exported.names()).containsExactly("a", "b");
        assertThat(exported.closed).isTrue();

        Span late = tracer.spanBuilder("late").startSpan();
        late.end();
        assertThat(counts.exported()).isEqualTo(2);
        assertThat(counts.lost()).containsExactly(Map.entry("already_shutdown", 1L));
    }

    @Test
    void aFlushOfNothingIsOverAtOnce() {
        assertThat(batches.forceFlush().isSuccess()).isTrue();
    }

    @Test
    void aBatchIsExportedAsSoonAsItIsFull() {
        use(new BatchSettings(10, 1 << 20, 3, 1 << 20, DAY, DAY));
        for (int i = 0; i < 3; i++) {
            end("s" + i);
        }

        exported.await(3);
        assertThat(exported.sizes).containsExactly(3);
    }

    @Test
    void aBatchIsExportedAfterTheDelay() {
        use(new BatchSettings(10, 1 << 20, 3, 1 << 20, TimeUnit.MILLISECONDS.toNanos(1), DAY));
        end("a");

        exported.await(1);
    }

    @Test
    void moreSpansThanTheQueueHoldsAreDroppedAndCounted() {
        use(new BatchSettings(4, 1 << 20, 2, 1 << 20, DAY, DAY));
        exported.block();
        end("a");
        end("b");
        exported.awaitBegun();
        for (int i = 0; i < 10; i++) {
            end("s" + i);
        }
        exported.release();
        batches.shutdown().join(10, TimeUnit.SECONDS);

        assertThat(exported.names()).containsExactly("a", "b", "s0", "s1", "s2", "s3");
        assertThat(counts.lost()).containsExactly(Map.entry("queue_full", 6L));
    }

    @Test
    void moreBytesThanTheQueueHoldsAreDroppedAndCountedThoseUnderWayIncluded() {
        use(new BatchSettings(1_000, 100_000, 1, 100_000, DAY, DAY));
        exported.block();
        end("first", "t".repeat(10_000));
        exported.awaitBegun();
        for (int i = 0; i < 10; i++) {
            end("s" + i, "t".repeat(10_000));
        }
        assertThat(counts.lost()).containsExactly(Map.entry("queue_full", 7L));

        exported.release();
        batches.forceFlush().join(10, TimeUnit.SECONDS);
        assertThat(exported.names()).containsExactly("first", "s0", "s1", "s2");
        end("there is room again", "t".repeat(10_000));
        batches.forceFlush().join(10, TimeUnit.SECONDS);
        assertThat(exported.names()).endsWith("there is room again");
    }

    @Test
    void aSpanThatNoQueueHoldsIsDropped() {
        end("huge", "t".repeat(1 << 20));
        batches.forceFlush().join(10, TimeUnit.SECONDS);

        assertThat(exported.names()).isEmpty();
        assertThat(counts.lost()).containsExactly(Map.entry("queue_full", 1L));
    }

    @Test
    void aBatchTakesNoMoreBytesThanARequestShould() {
        use(new BatchSettings(1_000, 1 << 20, 512, 50_000, DAY, DAY));
        exported.block();
        for (int i = 0; i < 5; i++) {
            end("s" + i, "t".repeat(10_000));
        }
        exported.release();
        batches.forceFlush().join(10, TimeUnit.SECONDS);

        assertThat(exported.sizes).containsExactly(2, 2, 1);
    }

    @Test
    void namesAndStatusesAreCutAndAllElseStays() {
        Span span = tracer.spanBuilder("n".repeat(101)).startSpan();
        span.setAttribute(TEXT, "t".repeat(101)); // which is the SDK's
        span.setStatus(StatusCode.ERROR, "d".repeat(101));
        span.end();
        batches.forceFlush().join(10, TimeUnit.SECONDS);

        SpanData data = exported.spans.get(0);
        assertThat(data.getName()).isEqualTo("n".repeat(100));
        assertThat(data.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(data.getStatus().getDescription()).isEqualTo("d".repeat(100));
        assertThat(data.getSpanContext()).isEqualTo(span.getSpanContext());
        assertThat(data.getAttributes().asMap()).containsExactly(Map.entry(TEXT, "t".repeat(101)));
    }

    @Test
    void whatAnExceptionThatWasRecordedHoldsCountsToo() {
        use(new BatchSettings(1_000, 100_000, 512, 100_000, DAY, DAY));
        Span span = tracer.spanBuilder("recorded").startSpan();
        span.recordException(new RuntimeException("outer", new RuntimeException("m".repeat(50_000))));
        span.end();

        assertThat(counts.lost()).containsExactly(Map.entry("queue_full", 1L));
    }

    @Test
    void aThrowableThatThrowsReachesNobody() {
        Span span = tracer.spanBuilder("recorded").startSpan();
        boolean[] broken = {false};
        span.recordException(new RuntimeException() {
            private static final long serialVersionUID = 1;

            @Override
            public String getMessage() {
                if (broken[0]) {
                    throw new IllegalStateException("broken");
                }
                return "fine";
            }
        });
        broken[0] = true;
        span.end();

        assertThat(counts.lost()).containsExactly(Map.entry("java.lang.IllegalStateException", 1L));
    }

    @Test
    void spansThatAreNotSampledAreNotExported() {
        Tracer recording = SdkTracerProvider.builder()
                .setSampler(new RecordOnly())
                .addSpanProcessor(batches)
                .build()
                .get("test");
        recording.spanBuilder("recorded").startSpan().end();
        batches.forceFlush().join(10, TimeUnit.SECONDS);

        assertThat(exported.names()).isEmpty();
        assertThat(counts.lost()).isEmpty();
    }

    /** The data of the span, which is asked for its size, is an object where the compiler does not do away with it. */
    @Test
    void aSpanAllocatesNoMoreThanItDoesByItself() {
        use(new BatchSettings(2_048, 1 << 20, 512, 1 << 20, TimeUnit.MILLISECONDS.toNanos(1), DAY));
        Tracer alone = tracer(new ClosableProcessor());
        long byItself = AllocatedBytes.perCall(() -> endOneOf(alone));

        assertThat(AllocatedBytes.perCall(() -> endOneOf(tracer))).isBetween(byItself, byItself + DATA);
    }

    private static void endOneOf(Tracer of) {
        Span span = of.spanBuilder("name").setNoParent().startSpan();
        span.setAttribute(TEXT, "text");
        span.end();
    }

    private void end(String name) {
        tracer.spanBuilder(name).startSpan().end();
    }

    private void end(String name, String text) {
        tracer.spanBuilder(name).setAttribute(TEXT, text).startSpan().end();
    }

    private void use(BatchSettings settings) {
        batches.shutdown();
        batches = batches(settings);
        tracer = tracer(batches);
    }

    private SpanBatches batches(BatchSettings settings) {
        return new SpanBatches(exported, settings, TEXTS, counts);
    }

    private static Tracer tracer(SpanProcessor processor) {
        return SdkTracerProvider.builder().addSpanProcessor(processor).build().get("test");
    }

    private static final class RecordOnly implements Sampler {
        @Override
        public SamplingResult shouldSample(
                Context parent,
                String traceId,
                String name,
                SpanKind kind,
                Attributes attributes,
                List<LinkData> links) {
            return SamplingResult.recordOnly();
        }

        @Override
        public String getDescription() {
            return "record only";
        }
    }

    /** Takes spans, when it is let. */
    private static final class Exported implements SpanExporter {
        private final List<SpanData> spans = new CopyOnWriteArrayList<>();
        private final List<Integer> sizes = new CopyOnWriteArrayList<>();
        private final CountDownLatch begun = new CountDownLatch(1);
        private volatile CountDownLatch free = new CountDownLatch(0);
        private volatile boolean closed;

        void block() {
            free = new CountDownLatch(1);
        }

        void release() {
            free.countDown();
        }

        void awaitBegun() {
            await(begun);
        }

        void await(int many) {
            while (spans.size() < many) {
                Thread.onSpinWait();
            }
        }

        List<String> names() {
            return spans.stream().map(SpanData::getName).toList();
        }

        @Override
        public CompletableResultCode export(Collection<SpanData> batch) {
            begun.countDown();
            await(free);
            sizes.add(batch.size());
            spans.addAll(new ArrayList<>(batch));
            return CompletableResultCode.ofSuccess();
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            closed = true;
            return CompletableResultCode.ofSuccess();
        }
    }
}
