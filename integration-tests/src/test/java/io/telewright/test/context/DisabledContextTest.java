package io.telewright.test.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.telewright.BatchBaggage;
import io.telewright.SpanScope;
import io.telewright.test.declared.context.OtelBaggages;
import io.telewright.test.declared.context.OtelBatches;
import io.telewright.test.declared.context.OtelCarriers;
import io.telewright.test.declared.context.OtelStreams;
import io.telewright.test.declared.context.Streams;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** While telemetry is disabled, contexts still cross, so that the traces of others are not cut. */
class DisabledContextTest {
    private final AtomicReference<Context> seen = new AtomicReference<>(Context.root());

    private void look() {
        seen.set(Context.current());
    }

    private SpanContext span() {
        return Span.fromContext(seen.get()).getSpanContext();
    }

    private String baggage(String key) {
        return Baggage.fromContext(seen.get()).getEntryValue(key);
    }

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(Context.current()).isSameAs(Context.root());
    }

    static List<OpenTelemetry> disabled() {
        return List.of(
                OpenTelemetry.propagating(
                        ContextPropagators.create(TextMapPropagator.composite(Format.W3C.propagators()))),
                AutoConfiguredOpenTelemetrySdk.builder()
                        .addPropertiesSupplier(() -> Map.of("otel.sdk.disabled", "true"))
                        .disableShutdownHook()
                        .build()
                        .getOpenTelemetrySdk());
    }

    private static void inRemoteSpan(Runnable code) {
        try (Scope ignored = Span.wrap(Format.REMOTE).makeCurrent()) {
            assertThat(ignored).isNotNull();
            code.run();
        }
    }

    @ParameterizedTest
    @MethodSource("disabled")
    void whatIsExtractedIsCurrent(OpenTelemetry disabled) {
        Map<String, String> headers = Format.W3C.headers(Format.REMOTE);
        headers.put("baggage", "tenant=acme");

        new OtelBaggages(disabled).serve(headers, "late", this::look);

        assertThat(span()).isEqualTo(Format.REMOTE);
        assertThat(baggage("tenant")).isEqualTo("acme");
        assertThat(baggage("stage")).isEqualTo("late");
    }

    @ParameterizedTest
    @MethodSource("disabled")
    void whatIsCurrentIsInjected(OpenTelemetry disabled) {
        Map<String, String> headers = new HashMap<>(Map.of("TraceParent", "stale"));

        inRemoteSpan(() -> new OtelBaggages(disabled).call(headers, "acme", this::look));

        assertThat(Format.W3C.read(headers)).isEqualTo(Format.REMOTE);
        assertThat(headers).containsEntry("baggage", "tenant=acme").containsOnlyKeys("traceparent", "baggage");
        assertThat(baggage("tenant")).isEqualTo("acme");
        assertThat(span()).isEqualTo(Format.REMOTE);
    }

    @ParameterizedTest
    @MethodSource("disabled")
    void whatIsNotOursToReplaceIsPassedOnAsItIs(OpenTelemetry disabled) {
        Map<String, String> headers = Format.W3C.headers(Format.REMOTE);

        new OtelCarriers(disabled).call(headers, this::look);

        assertThat(Format.W3C.read(headers)).isEqualTo(Format.REMOTE);
    }

    @ParameterizedTest
    @MethodSource("disabled")
    void aScopeHasTheContextUntilItIsClosed(OpenTelemetry disabled) {
        SpanScope scope = new OtelCarriers(disabled).consuming(Format.W3C.headers(Format.REMOTE));
        look();
        scope.close();

        assertThat(span()).isEqualTo(Format.REMOTE);
    }

    @ParameterizedTest
    @MethodSource("disabled")
    void aSubscriptionHasTheContextAndPassesItOn(OpenTelemetry disabled) {
        Streams streams = new OtelStreams(disabled);
        Map<String, String> headers = Format.W3C.headers(Format.REMOTE);
        headers.put("baggage", "tenant=acme");
        Map<String, String> onward = new HashMap<>();

        Flow.Publisher<String> served = streams.serve(
                headers,
                () -> subscriber ->
                        streams.call(onward, "other", () -> inner -> look()).subscribe(subscriber));
        assertThat(onward).isEmpty();
        served.subscribe(new Nobody());

        assertThat(span()).isEqualTo(Format.REMOTE);
        assertThat(baggage("tenant")).isEqualTo("other");
        assertThat(Format.W3C.read(onward)).isEqualTo(Format.REMOTE);
        assertThat(onward).containsEntry("baggage", "tenant=other");
    }

    @ParameterizedTest
    @MethodSource("disabled")
    void whatIsOnlyForwardedIsInjectedWithTheSubscription(OpenTelemetry disabled) {
        Streams streams = new OtelStreams(disabled);
        Map<String, String> headers = Format.W3C.headers(Format.REMOTE);
        headers.put("baggage", "tenant=acme");
        Map<String, String> onward = new HashMap<>();

        Flow.Publisher<String> served =
                streams.serve(headers, () -> streams.forward(onward, () -> subscriber -> look()));
        assertThat(onward).isEmpty();
        served.subscribe(new Nobody());

        assertThat(span()).isEqualTo(Format.REMOTE);
        assertThat(Format.W3C.read(onward)).isEqualTo(Format.REMOTE);
        assertThat(onward).containsEntry("baggage", "tenant=acme");
    }

    @ParameterizedTest
    @MethodSource("disabled")
    void aBatchHasItsBaggage(OpenTelemetry disabled) {
        new OtelBatches(disabled).consume(List.of(Map.of("baggage", "a=1"), Map.of("baggage", "a=2")), this::look);

        assertThat(baggage("a")).isEqualTo("2");
        assertThat(BatchBaggage.fromContext(seen.get())).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("disabled")
    void baggageIsClearedAndPut(OpenTelemetry disabled) {
        Map<String, String> headers = new HashMap<>();
        try (Scope ignored = Baggage.builder().put("tenant", "acme").build().makeCurrent()) {
            assertThat(ignored).isNotNull();
            new OtelBaggages(disabled).cleared(headers, "mine", this::look);
        }

        assertThat(baggage("tenant")).isNull();
        assertThat(headers).containsEntry("baggage", "own=mine");
    }

    @Test
    void withoutAPropagatorCarriersAreLeftAloneAndBaggageIsStillPut() {
        Map<String, String> headers = Format.W3C.headers(Format.REMOTE);

        inRemoteSpan(() -> new OtelBaggages(OpenTelemetry.noop()).serve(headers, "late", this::look));

        assertThat(span()).isEqualTo(Format.REMOTE);
        assertThat(baggage("stage")).isEqualTo("late");
    }

    @Test
    void anExceptionComesThroughAndTheContextIsRestored() {
        IllegalStateException failure = new IllegalStateException("broken");
        Throwable caught = null;
        try {
            new OtelBaggages(disabled().get(0)).call(new HashMap<>(), "acme", () -> {
                throw failure;
            });
        } catch (IllegalStateException thrown) {
            caught = thrown;
        }

        assertThat(caught).isSameAs(failure);
    }
}
