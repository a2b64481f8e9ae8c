package io.telewright.test.corners;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.declared.context.ReceivingTelemetry.Message;
import io.telewright.test.declared.corners.Corners;
import io.telewright.test.declared.corners.Corners.Flags;
import io.telewright.test.declared.corners.OtelCorners;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class CornersTest {
    private static final String TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final Message MESSAGE =
            new Message(Map.of("traceparent", "00-" + TRACE_ID + "-00f067aa0ba902b7-01"));

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry(W3CTraceContextPropagator.getInstance());
    private final Corners corners = new OtelCorners(telemetry.sdk());

    @Test
    void aResultOfATypeVariableSelectsByItsBound() {
        corners.unit(() -> TimeUnit.HOURS);
        corners.unit(() -> TimeUnit.DAYS);

        assertThat(telemetry.logs()).hasSize(1);
    }

    @Test
    void aMessageInAnOptionalIsLinkedTo() {
        corners.receive(() -> Mono.just(Optional.of(MESSAGE))).block();
        corners.receive(() -> Mono.just(Optional.empty())).block();
        corners.receive(Mono::empty).block();
        corners.answer(Optional.of(MESSAGE), () -> {});
        corners.answer(Optional.empty(), () -> {});

        assertThat(telemetry.spans())
                .extracting(span -> span.getLinks().stream()
                        .map(LinkData::getSpanContext)
                        .map(context -> context.getTraceId())
                        .findFirst()
                        .orElse("none"))
                .containsExactly(TRACE_ID, "none", "none", TRACE_ID, "none");
    }

    @Test
    void whatABooleanLeadsToIsBounded() {
        corners.flagged(new Flags(true));
        corners.flagged(new Flags(false));
        corners.sending(new Flags(true), () -> {});
        corners.sending(new Flags(null), () -> {});

        assertThat(telemetry.metric("corners.flags").getLongSumData().getPoints())
                .extracting(point -> point.getAttributes().get(AttributeKey.stringKey("flag.text")))
                .containsExactlyInAnyOrder("true", "false");
        assertThat(telemetry.spans()).extracting(SpanData::getName).containsExactly("send true", "send somehow");
    }

    @Test
    void aMapHasAttributesUnderSeveralPrefixes() {
        corners.tagged(Map.of("a", "b"));

        assertThat(telemetry.log())
                .hasAttributes(Attributes.builder()
                        .put("one.a", "b")
                        .put("two.a", "b")
                        .put("tags", 1)
                        .build());
    }

    @Test
    void defaultsThatAreWrittenOutChangeNothing() {
        corners.defaults("7", Map.of("a", "b"), () -> "done");

        assertThat(telemetry.span())
                .hasAttributes(Attributes.builder()
                        .put("shop", "north")
                        .put("id", "7")
                        .put("app.a", "b")
                        .build());
    }
}
