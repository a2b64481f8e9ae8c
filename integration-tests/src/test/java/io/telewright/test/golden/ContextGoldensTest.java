package io.telewright.test.golden;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.propagation.W3CBaggagePropagator;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.telewright.test.declared.golden.OtelBaggageTelemetry;
import io.telewright.test.declared.golden.OtelBatchTelemetry;
import io.telewright.test.declared.golden.OtelCarrierTelemetry;
import io.telewright.test.declared.golden.OtelLinkTelemetry;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The golden classes of contexts that cross processes do as they are declared. */
class ContextGoldensTest {
    private static final SpanContext REMOTE = SpanContext.createFromRemoteParent(
            "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331", TraceFlags.getSampled(), TraceState.getDefault());
    private static final String TRACEPARENT = "00-" + REMOTE.getTraceId() + "-" + REMOTE.getSpanId() + "-01";

    private final InMemoryTelemetry telemetry =
            new InMemoryTelemetry(W3CTraceContextPropagator.getInstance(), W3CBaggagePropagator.getInstance());

    @Test
    void theServerIsAChildOfTheSpanInItsHeaders() {
        new OtelCarrierTelemetry(telemetry.sdk()).receiving(Map.of("traceparent", List.of(TRACEPARENT)), () -> {});

        assertThat(telemetry.span()).hasKind(SpanKind.SERVER).hasParentSpanId(REMOTE.getSpanId());
    }

    @Test
    void theClientWritesItsSpanIntoTheHeaders() {
        Map<String, String> headers = new HashMap<>();

        new OtelCarrierTelemetry(telemetry.sdk()).sending(headers, () -> {});

        assertThat(telemetry.span()).hasKind(SpanKind.CLIENT);
        assertThat(headers.get("traceparent")).contains(telemetry.span().getSpanId());
    }

    @Test
    void theSpanOfABatchIsLinkedToTheSpanOfEachMessage() {
        new OtelBatchTelemetry(telemetry.sdk())
                .receivingAll(List.of(Map.of("traceparent", TRACEPARENT), Map.of()), () -> {});

        assertThat(telemetry.span())
                .hasKind(SpanKind.CONSUMER)
                .hasLinks(LinkData.create(REMOTE))
                .hasAttributes(Attributes.builder()
                        .put("messaging.batch.message_count", 2)
                        .build());
    }

    @Test
    void anEntryOfTheBaggageIsReadAndAnotherIsAdded() {
        OtelBaggageTelemetry packing = new OtelBaggageTelemetry(telemetry.sdk());
        Baggage ofCaller = Baggage.builder().put("customer", "42").build();

        Context.root()
                .with(ofCaller)
                .wrap(() -> packing.packing("acme", () -> {
                    assertThat(Baggage.current().getEntryValue("tenant")).isEqualTo("acme");
                    assertThat(Baggage.current().getEntryValue("customer")).isEqualTo("42");
                }))
                .run();

        assertThat(telemetry.span())
                .hasAttributes(Attributes.builder().put("customer.id", "42").build());
    }

    @Test
    void theSpanIsLinkedToItsCause() {
        new OtelLinkTelemetry(telemetry.sdk()).returning(REMOTE, () -> {});

        assertThat(telemetry.span()).hasLinks(LinkData.create(REMOTE));
    }
}
