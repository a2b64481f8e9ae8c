package io.telewright.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.logs.LogRecordBuilder;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.telewright.support.ending.CompletionStages;
import io.telewright.support.event.Events;
import io.telewright.support.event.SpanEvents;
import io.telewright.support.metric.BooleanDimension;
import io.telewright.support.metric.Dimensions;
import io.telewright.support.metric.DoubleDimension;
import io.telewright.support.metric.Durations;
import io.telewright.support.metric.EnumDimension;
import io.telewright.support.metric.LongDimension;
import io.telewright.support.metric.Measurements;
import io.telewright.support.metric.SeriesTable;
import io.telewright.support.metric.TextDimension;
import io.telewright.support.trace.Spans;
import io.telewright.testing.AllocatedBytes;
import io.telewright.testing.TestTelemetry;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a call costs: what the SDK does, and nothing on top. */
class AllocationTest {
    private static final AttributeKey<String> TEXT = AttributeKey.stringKey("text");
    private static final AttributeKey<String> UNIT = AttributeKey.stringKey("unit");
    private static final AttributeKey<Boolean> FLAG = AttributeKey.booleanKey("flag");
    private static final AttributeKey<Long> NUMBER = AttributeKey.longKey("number");

    /** The time of an event, which the compiler does away with or not. */
    private static final int INSTANT = 24;

    /** The future that the caller gets, which completes after the operation has ended. */
    private static final int REPLACEMENT = 32;

    private final OpenTelemetry openTelemetry = new TestTelemetry().sdk;
    private final LongCounter counter =
            openTelemetry.getMeter("test").counterBuilder("m").build();
    private final TimeUnit[] units = TimeUnit.values();
    private int calls;

    @Test
    void enumAndBooleanAttributesAreFree() {
        EnumDimension<TimeUnit> unit = new EnumDimension<>(UNIT, units, TimeUnit::name);
        BooleanDimension flag = new BooleanDimension(FLAG);
        SeriesTable table = SeriesTable.of(counter, unit, flag);
        assertThat(AllocatedBytes.perCall(() -> {
                    calls++;
                    long row = flag.row(unit.row(0, units[calls % units.length]), calls % 2 == 0);
                    Measurements.add(counter, 1, Dimensions.at(table, row));
                }))
                .isZero();
    }

    @Test
    void textsAndNumbersSeenBeforeAndPastTheBoundAreFree() {
        TextDimension text = TextDimension.of(openTelemetry, "test", "m", TEXT, 5);
        LongDimension number = LongDimension.of(openTelemetry, "test", "m", NUMBER, 5);
        SeriesTable table = SeriesTable.of(counter, text, number);
        String[] texts = {"a", "b", "c", "d", "e", "f", "g"};
        assertThat(AllocatedBytes.perCall(() -> {
                    calls++;
                    long row = number.row(text.row(0, texts[calls % 7]), 1_000_000_007L * (calls % 9));
                    Measurements.add(counter, 1, Dimensions.at(table, row), Context.root());
                }))
                .isZero();
    }

    @Test
    void floatingPointNumbersAreFree() {
        AttributeKey<Double> key = AttributeKey.doubleKey("number");
        DoubleDimension number = DoubleDimension.of(openTelemetry, "test", "m", key, 5);
        SeriesTable table = SeriesTable.of(counter, number);
        assertThat(AllocatedBytes.perCall(() ->
                        Measurements.add(counter, 1, Dimensions.at(table, number.row(0, ++calls % 7 + 0.5)))))
                .isZero();
    }

    @Test
    void durationsAreFree() {
        long start = System.nanoTime();
        double[] sum = new double[1];
        assertThat(AllocatedBytes.perCall(() -> sum[0] += Durations.since(start, TimeUnit.MILLISECONDS)))
                .isZero();
    }

    @Test
    void aSampledSpanCostsWhatTheSdkDoes() {
        Tracer tracer = tracer(Sampler.alwaysOn());
        assertThat(AllocatedBytes.perCall(() -> trace(tracer, Context.root()))).isLessThanOrEqualTo(928);
        Context parent = Context.root().with(tracer.spanBuilder("parent").startSpan());
        assertThat(AllocatedBytes.perCall(() -> trace(tracer, parent))).isLessThanOrEqualTo(800);
    }

    @Test
    void anUnsampledSpanCostsWhatTheSdkDoes() {
        Tracer tracer = tracer(Sampler.alwaysOff());
        assertThat(AllocatedBytes.perCall(() -> trace(tracer, Context.root()))).isLessThanOrEqualTo(304);
        Context parent = Context.root().with(tracer.spanBuilder("parent").startSpan());
        assertThat(AllocatedBytes.perCall(() -> trace(tracer, parent))).isLessThanOrEqualTo(232);
    }

    @Test
    void anEventCostsWhatTheSdkDoes() {
        Logger logger = SdkLoggerProvider.builder()
                .addLogRecordProcessor((context, logRecord) -> {})
                .build()
                .get("test");
        assertThat(AllocatedBytes.perCall(() -> Events.emit(logger.logRecordBuilder()
                        .setEventName("x")
                        .setAttribute(TEXT, "a")
                        .setAttribute(UNIT, "b"))))
                .isLessThanOrEqualTo(624 + INSTANT);
    }

    @Test
    void theTimestampOfAnEventCostsAtMostAnInstant() {
        LogRecordBuilder builder =
                OpenTelemetry.noop().getLogsBridge().get("test").logRecordBuilder();
        assertThat(AllocatedBytes.perCall(() -> Events.emit(builder))).isLessThanOrEqualTo(INSTANT);
    }

    @Test
    void anEventOnNoSpanIsFree() {
        Span span = Span.getInvalid();
        assertThat(AllocatedBytes.perCall(() -> SpanEvents.add(span, "x"))).isZero();
    }

    @Test
    void aFutureCostsWhatItCostsByHandAndTheOneThatStandsForIt() {
        CompletionStages.Ending<Object> ending = (value, thrown) -> calls++;
        long byHand = AllocatedBytes.perCall(() -> {
            CompletableFuture<String> future = new CompletableFuture<>();
            future.whenComplete(ending);
            future.complete("v");
        });
        long bySupport = AllocatedBytes.perCall(() -> {
            CompletableFuture<String> future = new CompletableFuture<>();
            CompletionStages.ending(future, ending).complete("v");
        });
        assertThat(bySupport).isLessThanOrEqualTo(byHand + REPLACEMENT);
    }

    private static Tracer tracer(Sampler sampler) {
        return SdkTracerProvider.builder()
                .setSampler(sampler)
                .addSpanProcessor(new Processor())
                .build()
                .get("test");
    }

    private static void trace(Tracer tracer, Context parent) {
        Span span = Spans.start(tracer, "x", SpanKind.INTERNAL, parent);
        Context context = Spans.in(parent, span);
        Scope scope = Scopes.enter(parent, context);
        if (span.isRecording()) {
            span.setAttribute(TEXT, "a");
            span.setAttribute(UNIT, "b");
            span.setAttribute(FLAG, true);
        }
        Scopes.exit(scope, context);
        Spans.end(span);
    }

    /** Without one, the SDK starts no spans at all. */
    private static final class Processor implements SpanProcessor {
        @Override
        public void onStart(Context parentContext, ReadWriteSpan span) {}

        @Override
        public boolean isStartRequired() {
            return false;
        }

        @Override
        public void onEnd(ReadableSpan span) {}

        @Override
        public boolean isEndRequired() {
            return true;
        }
    }
}
