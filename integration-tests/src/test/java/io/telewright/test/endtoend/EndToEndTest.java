package io.telewright.test.endtoend;

import static io.opentelemetry.proto.trace.v1.Span.SpanKind.SPAN_KIND_CLIENT;
import static io.opentelemetry.proto.trace.v1.Span.SpanKind.SPAN_KIND_SERVER;
import static io.opentelemetry.proto.trace.v1.Status.StatusCode.STATUS_CODE_ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import io.telewright.Protocol;
import io.telewright.TelewrightConfig;
import io.telewright.test.otlp.KeyValues;
import io.telewright.test.otlp.OtlpReceiver;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The spans, and where they are sent. */
class EndToEndTest {
    private static final String ENDPOINT = "otel.exporter.otlp.endpoint";

    private final OtlpReceiver receiver = OtlpReceiver.start();

    @AfterEach
    void stop() {
        System.clearProperty(ENDPOINT);
        receiver.close();
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void spansArrive(Protocol protocol) throws Exception {
        Shopping shopping = Shopping.run(config -> configure(config, protocol));

        List<Span> spans =
                receiver.awaitSpans(3).stream().map(received -> received.span()).toList();
        assertThat(spans)
                .extracting(Span::getName)
                .containsExactly("EndToEndTelemetry.charge", "checkout WEB", "checkout STORE");
        assertSpan(
                spans.get(0), shopping.charge(), shopping.checkout(), SPAN_KIND_CLIENT, Map.of("shop.amount", 1999L));
        assertSpan(
                spans.get(1),
                shopping.checkout(),
                SpanContext.getInvalid(),
                SPAN_KIND_SERVER,
                Map.of("shop.order.id", "o-1", "shop.channel", "WEB"));
        assertSpan(
                spans.get(2),
                shopping.failed(),
                SpanContext.getInvalid(),
                SPAN_KIND_SERVER,
                Map.of(
                        "shop.order.id",
                        "o-2",
                        "shop.channel",
                        "STORE",
                        "error.type",
                        Shopping.CardDeclined.class.getName()));
    }

    @Test
    void onlyTheFailedSpanHasAStatusAndAnException() throws Exception {
        Shopping.run(config -> configure(config, Protocol.GRPC));

        List<Span> spans =
                receiver.awaitSpans(3).stream().map(received -> received.span()).toList();
        assertThat(spans.subList(0, 2)).allSatisfy(span -> {
            assertThat(span.getStatus()).isEqualTo(Status.getDefaultInstance());
            assertThat(span.getEventsList()).isEmpty();
        });
        assertThat(spans.get(2).getStatus())
                .isEqualTo(Status.newBuilder()
                        .setCode(STATUS_CODE_ERROR)
                        .setMessage("no funds")
                        .build());
        assertThat(spans.get(2).getEventsList()).singleElement().satisfies(event -> {
            assertThat(event.getName()).isEqualTo("exception");
            assertThat(KeyValues.map(event.getAttributesList()))
                    .containsEntry("exception.type", Shopping.CardDeclined.class.getCanonicalName()) // the SDK's choice
                    .containsEntry("exception.message", "no funds")
                    .containsKey("exception.stacktrace")
                    .hasSize(3);
        });
    }

    @Test
    void theEndpointOfASystemPropertyWinsOverTheCode() throws Exception {
        System.setProperty(ENDPOINT, receiver.endpoint());

        Shopping.run(config -> config.service("checkout").otlpEndpoint("http://127.0.0.1:1"));

        assertThat(receiver.awaitSpans(3)).hasSize(3);
        assertThat(receiver.awaitMetrics(6, "shop.checkout")).hasSize(6);
        assertThat(receiver.awaitLogRecords(2)).hasSize(2);
    }

    private void configure(TelewrightConfig config, Protocol protocol) {
        config.service("checkout").otlpEndpoint(receiver.endpoint()).protocol(protocol);
    }

    private static void assertSpan(
            Span span, SpanContext context, SpanContext parent, Span.SpanKind kind, Map<String, Object> attributes) {
        assertThat(span.getTraceId()).isEqualTo(traceId(context));
        assertThat(span.getSpanId()).isEqualTo(spanId(context));
        assertThat(span.getParentSpanId()).isEqualTo(parent.isValid() ? spanId(parent) : ByteString.EMPTY);
        assertThat(span.getKind()).isEqualTo(kind);
        assertThat(KeyValues.map(span.getAttributesList())).isEqualTo(attributes);
    }

    private static ByteString traceId(SpanContext context) {
        return ByteString.copyFrom(context.getTraceIdBytes());
    }

    private static ByteString spanId(SpanContext context) {
        return ByteString.copyFrom(context.getSpanIdBytes());
    }
}
