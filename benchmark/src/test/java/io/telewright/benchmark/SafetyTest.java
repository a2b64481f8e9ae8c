package io.telewright.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.logs.LogRecordProcessor;
import io.opentelemetry.sdk.metrics.InstrumentSelector;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.View;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.telewright.benchmark.call.Channel;
import io.telewright.benchmark.call.Orders;
import io.telewright.benchmark.call.PlainOrders;
import io.telewright.benchmark.call.Way;
import io.telewright.benchmark.combined.Checkout;
import io.telewright.benchmark.metric.Size;
import io.telewright.benchmark.sdk.FullSdk;
import io.telewright.benchmark.sdk.Unread;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The expert's code that is as safe gives the guarantees that generated code gives. */
class SafetyTest {
    private static final LogRecordProcessor BROKEN_EVENTS = (context, logRecord) -> {
        throw new IllegalArgumentException("event");
    };

    private final PlainOrders plain = new PlainOrders();
    private final InMemorySpanExporter spans = InMemorySpanExporter.create();

    @ParameterizedTest
    @EnumSource(names = {"SAFE", "DECORATOR", "BODY", "SCOPE"})
    void whatTelemetryThrowsChangesNeitherResultsNorExceptions(Way way) {
        Orders orders = way.trace(plain, FullSdk.of(Sampler.alwaysOn(), new BrokenSpans(), BROKEN_EVENTS));

        assertThat(orders.none()).isEqualTo("none");
        assertThat(orders.three("4711", Channel.WEB, 12)).isEqualTo("three");
        assertThat(orders.eight("4711", Channel.WEB, 12, true, 99.5, "c-1", "PT", "north"))
                .isEqualTo("eight");
        assertThatThrownBy(() -> orders.failing("4711", Channel.WEB, 12)).hasMessage("out of stock");
        if (way != Way.SCOPE) { // which does not wait for a future
            var result = orders.later("4711", Channel.WEB, 12);
            plain.complete();
            assertThat(result).isCompletedWithValue("later");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SAFE", "DECORATOR", "BODY"})
    void theOperationEndsBeforeTheCallersContinuations(Way way) {
        AtomicBoolean ended = new AtomicBoolean();

        CompletableFuture<Void> continuation = later(way)
                .thenAccept(value -> ended.set(!spans.getFinishedSpanItems().isEmpty()));
        plain.complete();

        assertThat(continuation).isCompleted();
        assertThat(ended).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"SAFE", "DECORATOR", "BODY"})
    void aWrappedExceptionHasItsOwnErrorType(Way way) {
        later(way).completeExceptionally(new CompletionException(new IllegalStateException("out of stock")));

        SpanData span = spans.getFinishedSpanItems().get(0);
        assertThat(span.getStatus().getDescription()).isEqualTo("out of stock");
        assertThat(span.getAttributes().get(AttributeKey.stringKey("error.type")))
                .isEqualTo(IllegalStateException.class.getName());
    }

    @ParameterizedTest
    @EnumSource(names = {"SAFE", "DECORATOR", "BODY"})
    void aCancellationIsNoFailure(Way way) {
        later(way).cancel(true);

        SpanData span = spans.getFinishedSpanItems().get(0);
        assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(span.getAttributes().asMap()).doesNotContainKey(AttributeKey.stringKey("error.type"));
    }

    private CompletableFuture<String> later(Way way) {
        OpenTelemetry openTelemetry =
                FullSdk.of(Sampler.alwaysOn(), SimpleSpanProcessor.create(spans), (context, logRecord) -> {});
        return way.trace(plain, openTelemetry).later("4711", Channel.WEB, 12);
    }

    @ParameterizedTest
    @EnumSource(
            value = io.telewright.benchmark.metric.Way.class,
            names = {"SAFE", "GENERATED"})
    void aMetricThatCannotBeRecordedThrowsNothing(io.telewright.benchmark.metric.Way way) {
        var parcels = way.parcels(broken());

        parcels.none();
        parcels.enumAndBoolean(Size.SMALL, true);
        parcels.text("north");
        parcels.texts("north", "rail");
        parcels.beyond("north");
        parcels.histogram(12.5, Size.LARGE, false);
    }

    @ParameterizedTest
    @EnumSource(
            value = io.telewright.benchmark.event.Way.class,
            names = {"SAFE", "GENERATED"})
    void anEventThatCannotBeEmittedThrowsNothing(io.telewright.benchmark.event.Way way) {
        var dispatches = way.dispatches(true, BROKEN_EVENTS);

        dispatches.two("4711", "north");
        dispatches.eight("4711", "north", "rail", 12, true, 99.5, "c-1", "PT");
    }

    @ParameterizedTest
    @EnumSource(
            value = io.telewright.benchmark.combined.Way.class,
            names = {"SAFE", "DECORATOR"})
    void aCallWithAllSignalsReturnsWhateverTheyThrow(io.telewright.benchmark.combined.Way way) {
        assertThat(way.checkout(broken()).pay(Checkout.Brand.CREDIT, "c-1")).isEqualTo("paid");
    }

    /** What the guarantees are good for: the same telemetry breaks code without them. */
    @Test
    void theExpertsPlainCodeGivesNoGuarantees() {
        Orders orders = Way.EXPERT.trace(plain, broken());

        assertThatThrownBy(() -> orders.failing("4711", Channel.WEB, 12)).hasMessage("span");
        assertThatThrownBy(() -> io.telewright.benchmark.metric.Way.EXPERT
                        .parcels(broken())
                        .enumAndBoolean(Size.SMALL, true))
                .hasMessage("metric");
        assertThatThrownBy(() -> io.telewright.benchmark.event.Way.EXPERT
                        .dispatches(true, BROKEN_EVENTS)
                        .two("4711", "north"))
                .hasMessage("event");
    }

    private static OpenTelemetry broken() {
        View view = View.builder()
                .setAttributeFilter(key -> {
                    throw new IllegalArgumentException("metric");
                })
                .build();
        OpenTelemetrySdk signals = (OpenTelemetrySdk) FullSdk.of(Sampler.alwaysOn(), new BrokenSpans(), BROKEN_EVENTS);
        return OpenTelemetrySdk.builder()
                .setTracerProvider(signals.getSdkTracerProvider())
                .setLoggerProvider(signals.getSdkLoggerProvider())
                .setMeterProvider(SdkMeterProvider.builder()
                        .registerMetricReader(new Unread())
                        .registerView(InstrumentSelector.builder().setName("*").build(), view)
                        .build())
                .build();
    }

    private static final class BrokenSpans implements SpanProcessor {
        @Override
        public void onStart(Context parent, ReadWriteSpan span) {
            throw new IllegalArgumentException("span");
        }

        @Override
        public boolean isStartRequired() {
            return true;
        }

        @Override
        public void onEnd(ReadableSpan span) {
            throw new IllegalArgumentException("span");
        }

        @Override
        public boolean isEndRequired() {
            return true;
        }
    }
}
