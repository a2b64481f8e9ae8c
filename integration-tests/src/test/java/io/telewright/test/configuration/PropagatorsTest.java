package io.telewright.test.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.telewright.Propagator;
import io.telewright.Telewright;
import io.telewright.TelewrightConfig;
import io.telewright.test.otlp.OtlpReceiver;
import io.telewright.test.otlp.ReceivedSpan;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written to a carrier, and that it joins the two ends of a call in one trace. */
@ExtendWith(CleanProperties.class)
class PropagatorsTest {
    private final OtlpReceiver receiver = OtlpReceiver.start();

    @AfterEach
    void stop() {
        receiver.close();
    }

    @ParameterizedTest
    @CsvSource({
        "TRACE_CONTEXT, traceparent",
        "B3, b3",
        "B3_MULTI, 'X-B3-TraceId,X-B3-SpanId,X-B3-Sampled'",
        "JAEGER, 'uber-trace-id,uberctx-tenant'",
        "BAGGAGE, baggage"
    })
    void eachWritesItsOwnKeys(Propagator propagator, String keys) {
        assertThat(written(config -> config.propagators(propagator))).containsOnlyKeys(keys.split(","));
    }

    @Test
    void theDefaultIsTraceContextAndBaggage() {
        assertThat(written(config -> {})).containsOnlyKeys("traceparent", "baggage");
    }

    @Test
    void severalAreWrittenTogether() {
        assertThat(written(config -> config.propagators(Propagator.B3, Propagator.TRACE_CONTEXT)))
                .containsOnlyKeys("b3", "traceparent");
    }

    @ParameterizedTest
    @CsvSource({"B3, TRACE_CONTEXT, 2", "TRACE_CONTEXT, B3, 1"})
    void theLastNamedOfThoseThatArriveIsFollowed(Propagator first, Propagator last, String span) {
        AtomicReference<String> followed = new AtomicReference<>();
        Configured.run(config -> config.propagators(first, last).otlpEndpoint(receiver.endpoint()), telemetry -> {
            String trace = "c".repeat(32);
            Map<String, String> carrier = Map.of(
                    "b3",
                    trace + "-" + "1".repeat(16) + "-1",
                    "traceparent",
                    "00-" + trace + "-" + "2".repeat(16) + "-01");
            Context context = propagator().extract(Context.root(), carrier, new MapGetter());
            followed.set(Span.fromContext(context).getSpanContext().getSpanId());
        });

        assertThat(followed).hasValue(span.repeat(16));
    }

    @Test
    void oneThatCannotBeReadLeavesTheOthersAsTheyAre() {
        AtomicReference<Context> read = new AtomicReference<>();
        Configured.run(
                config -> config.propagators(Propagator.TRACE_CONTEXT, Propagator.BAGGAGE, Propagator.JAEGER)
                        .otlpEndpoint(receiver.endpoint()),
                telemetry -> read.set(propagator()
                        .extract(
                                Context.root(),
                                Map.of(
                                        "traceparent",
                                        "00-" + "c".repeat(32) + "-" + "2".repeat(16) + "-01",
                                        "baggage",
                                        "tenant=acme",
                                        "uber-trace-id",
                                        "%"),
                                new MapGetter())));

        assertThat(Span.fromContext(read.get()).getSpanContext().getSpanId()).isEqualTo("2".repeat(16));
        assertThat(Baggage.fromContext(read.get()).getEntryValue("tenant")).isEqualTo("acme");
    }

    @Test
    void oneThatCannotBeWrittenLeavesTheOthersAsTheyAre() {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost"));
        Configured.run(
                config -> config.propagators(Propagator.JAEGER, Propagator.TRACE_CONTEXT, Propagator.BAGGAGE)
                        .otlpEndpoint(receiver.endpoint()),
                telemetry -> telemetry.work(() -> propagator()
                        .inject(
                                Context.current()
                                        .with(Baggage.builder()
                                                .put("city", "日本")
                                                .build()),
                                request,
                                HttpRequest.Builder::setHeader)));

        assertThat(request.build().headers().map()).containsKeys("traceparent", "baggage", "uber-trace-id");
    }

    @Test
    void theEnvironmentWins() {
        System.setProperty("otel.propagators", "b3multi");

        assertThat(written(config -> config.propagators(Propagator.TRACE_CONTEXT)))
                .containsKey("X-B3-TraceId");
    }

    @ParameterizedTest
    @CsvSource({"TRACE_CONTEXT", "B3", "B3_MULTI", "JAEGER"})
    void theOtherEndOfACallIsInTheSameTrace(Propagator propagator) {
        Configured.run(config -> config.otlpEndpoint(receiver.endpoint()).propagators(propagator), telemetry -> {
            Map<String, String> carrier = new HashMap<>();
            telemetry.work(() -> propagator().inject(Context.current(), carrier, Map::put));
            propagator()
                    .extract(Context.root(), carrier, new MapGetter())
                    .wrap(() -> telemetry.work(() -> {}))
                    .run();
        });

        assertThat(receiver.awaitSpans(2)).satisfiesExactly(caller -> {}, called -> {
            ReceivedSpan caller = receiver.spans().get(0);
            assertThat(called.span().getTraceId()).isEqualTo(caller.span().getTraceId());
            assertThat(called.span().getParentSpanId()).isEqualTo(caller.span().getSpanId());
        });
    }

    private Map<String, String> written(Consumer<TelewrightConfig> settings) {
        Map<String, String> carrier = new HashMap<>();
        Configured.run(settings.andThen(config -> config.otlpEndpoint(receiver.endpoint())), telemetry -> {
            Span span = Telewright.openTelemetry()
                    .getTracer("caller")
                    .spanBuilder("call")
                    .startSpan();
            Context context = Context.root()
                    .with(span)
                    .with(Baggage.builder().put("tenant", "a").build());
            propagator().inject(context, carrier, Map::put);
            span.end();
        });
        return carrier;
    }

    private static TextMapPropagator propagator() {
        return Telewright.openTelemetry().getPropagators().getTextMapPropagator();
    }

    private static final class MapGetter implements TextMapGetter<Map<String, String>> {
        @Override
        @SuppressWarnings("deprecation") // it is still abstract
        public Iterable<String> keys(Map<String, String> carrier) {
            return carrier.keySet();
        }

        @Override
        public String get(Map<String, String> carrier, String key) {
            return carrier == null ? null : carrier.get(key);
        }
    }
}
