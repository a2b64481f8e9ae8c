package io.telewright.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.logs.LogRecordBuilder;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.metrics.LongGauge;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.telewright.support.event.Events;
import io.telewright.support.event.SpanEvents;
import io.telewright.support.metric.Dimensions;
import io.telewright.support.metric.Measurements;
import io.telewright.support.metric.SeriesTable;
import io.telewright.support.trace.SpanBuilders;
import io.telewright.support.trace.Spans;
import io.telewright.testing.Reports;
import io.telewright.testing.ThrowingSampler;
import io.telewright.testing.Unprintable;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever is plugged into the SDK may throw: nothing of it reaches the caller, and the first of each place is reported. */
class BrokenSdkTest {
    private static final SpanContext CALLER = SpanContext.create(
            "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331", TraceFlags.getSampled(), TraceState.getDefault());
    private static final Context PARENT = Context.root().with(Span.wrap(CALLER));

    private final Reports reports = new Reports();

    @AfterEach
    void stopListening() {
        reports.close();
    }

    @Test
    void aSpanWhoseSamplerThrowsGoesOnWithTheParentsContext() {
        Tracer tracer = SdkTracerProvider.builder()
                .setSampler(new ThrowingSampler())
                .addSpanProcessor(new Processor(false, false))
                .build()
                .get("test");
        assertThat(Spans.start(tracer, "sampler.child", SpanKind.INTERNAL, PARENT)
                        .getSpanContext())
                .isEqualTo(CALLER);
        assertThat(Spans.startRoot(tracer, "sampler.root", SpanKind.INTERNAL, PARENT)
                        .getSpanContext())
                .isEqualTo(CALLER);
        Span prepared =
                SpanBuilders.start(SpanBuilders.of(tracer, "sampler.prepared", SpanKind.INTERNAL, PARENT), PARENT);
        assertThat(prepared.getSpanContext()).isEqualTo(CALLER);
        assertThat(prepared.isRecording()).isFalse();
        Span again = Spans.start(tracer, "sampler.child", SpanKind.INTERNAL, Context.root());
        assertThat(again.getSpanContext().isValid()).isFalse();
        assertThat(reports.messages())
                .filteredOn(message -> message.contains("the start of span sampler.child"))
                .hasSize(1);
        assertThat(reports.messages()).anyMatch(message -> message.contains("the start of span sampler.root"));
    }

    @Test
    void aSpanWhoseProcessorThrowsAtTheStartGoesOnWithTheParentsContext() {
        Tracer tracer = SdkTracerProvider.builder()
                .addSpanProcessor(new Processor(true, false))
                .build()
                .get("test");
        assertThat(Spans.start(tracer, "processor.start", SpanKind.INTERNAL, PARENT)
                        .getSpanContext())
                .isEqualTo(CALLER);
    }

    @Test
    void aProcessorThatThrowsAtTheEndLeavesTheScopeClosed() {
        Tracer tracer = SdkTracerProvider.builder()
                .addSpanProcessor(new Processor(false, true))
                .build()
                .get("test");
        Span span = Spans.start(tracer, "processor.end", SpanKind.INTERNAL, PARENT);
        Context context = Spans.in(PARENT, span);
        Scope scope = Scopes.enter(PARENT, context);
        assertThatCode(() -> Scopes.exit(scope, context)).doesNotThrowAnyException();
        assertThatCode(() -> Spans.end(span)).doesNotThrowAnyException();
        assertThat(Span.current().getSpanContext().isValid()).isFalse();
        assertThat(span.isRecording()).isFalse();
    }

    @Test
    void aLogProcessorThatThrowsIsNotTheCallersConcern() {
        Logger logger = SdkLoggerProvider.builder()
                .addLogRecordProcessor((context, logRecord) -> {
                    throw new IllegalStateException("broken");
                })
                .build()
                .get("test");
        assertThatCode(() -> Events.emit(logger.logRecordBuilder().setEventName("x")))
                .doesNotThrowAnyException();
        assertThatCode(() -> Events.emit(logger.logRecordBuilder().setEventName("x"), new IOException("y")))
                .doesNotThrowAnyException();
    }

    @Test
    void anInstrumentThatCannotTellItsNameIsNotTheCallersConcern() {
        LongGauge gauge = new LongGauge() {
            @Override
            public void set(long value) {
                throw new IllegalStateException("broken");
            }

            @Override
            public void set(long value, Attributes attributes) {
                throw new IllegalStateException("broken");
            }

            @Override
            public void set(long value, Attributes attributes, Context context) {
                throw new IllegalStateException("broken");
            }

            @Override
            public String toString() {
                throw new IllegalStateException("no name");
            }
        };
        assertThatCode(() -> Measurements.set(gauge, 1, Dimensions.at(SeriesTable.of(gauge), 0)))
                .doesNotThrowAnyException();
        assertThat(reports.messages())
                .anyMatch(message ->
                        message.contains("the recording of metric " + getClass().getName()));
    }

    @Test
    void aLoggerThatCannotSayWhetherItIsEnabledCountsAsDisabled() {
        Logger logger = new Logger() {
            @Override
            public LogRecordBuilder logRecordBuilder() {
                throw new IllegalStateException("no builder");
            }

            @Override
            public boolean isEnabled(Severity severity, Context context) {
                throw new IllegalStateException("no answer");
            }
        };
        assertThat(Events.isEnabled(logger, Severity.INFO)).isFalse();
        assertThat(Events.isEnabled(logger, Severity.INFO, PARENT)).isFalse();
        assertThat(reports.messages()).anyMatch(message -> message.contains("the question whether an event is wanted"));
    }

    @Test
    void whatDoesNotRecordTakesAnything() {
        OpenTelemetry noop = OpenTelemetry.noop();
        Span span = Span.wrap(CALLER);
        assertThatCode(() -> {
                    Spans.succeed(span);
                    Spans.fail(span, noop.getLogsBridge().get("x"), new Unprintable());
                    Spans.link(span, PARENT);
                    SpanEvents.add(span, "x", new Unprintable());
                    Events.emit(noop.getLogsBridge().get("x").logRecordBuilder(), new Unprintable());
                })
                .doesNotThrowAnyException();
    }

    private static final class Processor implements SpanProcessor {
        private final boolean atStart;
        private final boolean atEnd;

        Processor(boolean atStart, boolean atEnd) {
            this.atStart = atStart;
            this.atEnd = atEnd;
        }

        @Override
        public void onStart(Context parentContext, ReadWriteSpan span) {
            if (atStart) {
                throw new IllegalStateException("broken");
            }
        }

        @Override
        public boolean isStartRequired() {
            return true;
        }

        @Override
        public void onEnd(ReadableSpan span) {
            if (atEnd) {
                throw new IllegalStateException("broken");
            }
        }

        @Override
        public boolean isEndRequired() {
            return true;
        }
    }
}
