package io.telewright.test.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.TraceId;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.Propagator;
import io.telewright.Telewright;
import io.telewright.test.declared.context.OtelRequests;
import io.telewright.test.declared.context.Requests;
import io.telewright.test.otlp.OtlpReceiver;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sections of {@code docs/context.md} about headers. */
class HeaderSnippetsTest {
    private static final String TRACEPARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry(Format.W3C.propagators());
    private final OpenTelemetry openTelemetry = telemetry.sdk();

    private static Map<String, List<String>> framework(String name) {
        return Map.of(name, List.of(TRACEPARENT));
    }

    private static String answer() {
        return "done";
    }

    @Test
    void incomingHeaders() {
        Map<String, List<String>> headers = framework("traceparent");

        Requests requests = new OtelRequests(openTelemetry);
        String answer = requests.serving(headers, () -> answer());

        assertThat(answer).isEqualTo("done");
        assertThat(telemetry.span().getTraceId()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
        assertThat(telemetry.span().getParentSpanId()).isEqualTo("b7ad6b7169203331");
    }

    @Test
    void theParentOfIncomingWork() {
        Map<String, List<String>> headers = framework("traceparent");
        Requests requests = new OtelRequests(openTelemetry);
        Span agents = openTelemetry
                .getTracer("agent")
                .spanBuilder("agent")
                .setParent(Context.root().with(Span.wrap(Format.REMOTE)))
                .startSpan();

        try (Scope scope = agents.makeCurrent()) {
            assertThat(scope).isNotNull();
            requests.serving(headers, () -> answer());
        }

        assertThat(telemetry.span().getParentSpanContext()).isEqualTo(agents.getSpanContext());
        assertThat(telemetry.span().getTraceId()).isEqualTo(Format.REMOTE.getTraceId());
    }

    @Test
    void outgoingHeaders() {
        Requests requests = new OtelRequests(openTelemetry);
        Map<String, String> sent = new HashMap<>(Map.of("TraceParent", "stale"));

        Map<String, String> headers = new HashMap<>();
        requests.calling(headers, () -> send(headers, sent));

        SpanContext call = telemetry.span().getSpanContext();
        assertThat(sent)
                .isEqualTo(Map.of(
                        "traceparent",
                        String.join(
                                "-",
                                "00",
                                call.getTraceId(),
                                call.getSpanId(),
                                call.getTraceFlags().asHex())));
    }

    private static void send(Map<String, String> headers, Map<String, String> sent) {
        sent.clear();
        sent.putAll(headers);
    }

    @Test
    void headersThatAreThereAlready() {
        Requests requests = new OtelRequests(openTelemetry);

        Map<String, String> headers = new HashMap<>(Map.of("TraceParent", "00-stale", "accept", "text/plain"));
        requests.calling(headers, () -> {});

        assertThat(headers).containsOnlyKeys("traceparent", "accept");
        assertThat(Format.W3C.read(headers).getSpanId())
                .isEqualTo(telemetry.span().getSpanId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"traceparent", "Traceparent", "TRACEPARENT", "tRaCePaReNt"})
    void namesInAnyCase(String name) {
        Requests requests = new OtelRequests(openTelemetry);

        requests.serving(Map.of(name, List.of(TRACEPARENT)), () -> answer());

        assertThat(telemetry.span().getParentSpanId()).isEqualTo("b7ad6b7169203331");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "garbage", "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "00-0af7651916cd"})
    void badHeaders(String garbage) {
        Requests requests = new OtelRequests(openTelemetry);

        String answer = requests.serving(Map.of("traceparent", List.of(garbage)), () -> answer());

        assertThat(answer).isEqualTo("done");
        assertThat(telemetry.span().getParentSpanId()).isEqualTo(SpanId.getInvalid());
        assertThat(TraceId.isValid(telemetry.span().getTraceId())).isTrue();
    }

    @Test
    @SuppressWarnings("try") // a scope is there to be closed
    void propagatorsByConfiguration() {
        Map<String, String> headers = new HashMap<>();
        try (OtlpReceiver receiver = OtlpReceiver.start()) {
            String endpoint = receiver.endpoint();

            try (Telewright telewright = Telewright.configure(config -> config.service("shop")
                    .otlpEndpoint(endpoint)
                    .propagators(Propagator.JAEGER, Propagator.B3, Propagator.TRACE_CONTEXT, Propagator.BAGGAGE))) {
                new OtelRequests(Telewright.openTelemetry()).calling(headers, () -> {});
            }

            assertThat(receiver.awaitSpans(1)).hasSize(1);
        }
        assertThat(headers).containsOnlyKeys("traceparent", "b3", "uber-trace-id");
        String spanId = Format.W3C.read(headers).getSpanId();
        assertThat(Format.B3_SINGLE.read(headers).getSpanId()).isEqualTo(spanId);
        assertThat(Format.JAEGER.read(headers).getSpanId()).isEqualTo(spanId);
    }

    @Test
    void ofSeveralPropagatorsTheLastThatFindsSomethingWins() {
        InMemoryTelemetry both = new InMemoryTelemetry(
                Format.W3C.propagators()[0], Format.B3_SINGLE.propagators()[0]);
        Requests requests = new OtelRequests(both.sdk());
        List<String> b3 = List.of("00000000000000000000000000000001-0000000000000002-1");

        requests.serving(Map.of("traceparent", List.of(TRACEPARENT), "b3", b3), () -> answer());
        requests.serving(Map.of("traceparent", List.of(TRACEPARENT)), () -> answer());

        assertThat(both.spans())
                .extracting(SpanData::getParentSpanId)
                .containsExactly("0000000000000002", "b7ad6b7169203331");
    }

    @Test
    void disabledTelemetry() {
        OpenTelemetry disabled = AutoConfiguredOpenTelemetrySdk.builder()
                .addPropertiesSupplier(() -> Map.of("otel.sdk.disabled", "true"))
                .disableShutdownHook()
                .build()
                .getOpenTelemetrySdk();
        Map<String, List<String>> headers = framework("traceparent");
        Map<String, String> onward = new HashMap<>();

        Requests requests = new OtelRequests(disabled);
        requests.serving(headers, () -> {
            requests.calling(onward, () -> {});
            return answer();
        });

        assertThat(onward).isEqualTo(Map.of("traceparent", TRACEPARENT));
        assertThat(telemetry.spans()).isEmpty();
    }
}
