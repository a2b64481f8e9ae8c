package io.telewright.test.context;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.telewright.test.declared.context.OtelReceivingTelemetry;
import io.telewright.test.declared.context.ReceivingTelemetry;
import io.telewright.test.declared.context.ReceivingTelemetry.Message;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** The span of an operation that receives is linked to the spans that sent. */
class ReceivingTest {
    private static final SpanContext SENDER = SpanContext.createFromRemoteParent(
            "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331", TraceFlags.getSampled(), TraceState.getDefault());
    private static final String TRACEPARENT = "00-" + SENDER.getTraceId() + "-" + SENDER.getSpanId() + "-01";
    private static final Message MESSAGE = new Message(Map.of("traceparent", TRACEPARENT));

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry(W3CTraceContextPropagator.getInstance());
    private final ReceivingTelemetry receiving = new OtelReceivingTelemetry(telemetry.sdk());

    @Test
    void theSpanIsLinkedToTheSpanThatTheResultNames() {
        receiving.cause(() -> SENDER);

        assertThat(telemetry.span()).hasLinks(LinkData.create(SENDER)).hasNoParent();
    }

    @Test
    void eachMessageWithAContextGivesALink() {
        receiving.receiveAll(() -> List.of(Map.of("traceparent", TRACEPARENT), Map.of()));

        assertThat(telemetry.span()).hasLinks(LinkData.create(SENDER));
    }

    @Test
    void aGetterReadsTheHeadersOfAMessage() {
        receiving.receive(() -> MESSAGE);
        receiving.receiveArray(() -> new Message[] {MESSAGE, null, MESSAGE});
        receiving.answer(Arrays.asList(MESSAGE, null), () -> {});

        assertThat(telemetry.spans())
                .satisfiesExactly(
                        span -> assertThat(span).hasLinks(LinkData.create(SENDER)),
                        span -> assertThat(span).hasTotalRecordedLinks(2),
                        span -> assertThat(span).hasLinks(LinkData.create(SENDER)));
    }

    @Test
    void theMessageOfAFutureOrPublisherGivesALinkWhenItIsThere() {
        CompletableFuture<Map<String, List<String>>> open = new CompletableFuture<>();
        receiving.receiveLater(() -> open);
        open.complete(Map.of("traceparent", List.of(TRACEPARENT)));
        receiving.receiveText(() -> Mono.just(TRACEPARENT)).block();

        assertThat(telemetry.spans())
                .allSatisfy(span -> assertThat(span).hasTotalRecordedLinks(1))
                .hasSize(2);
    }

    @Test
    void anOperationWithoutAMessageHasNoLink() {
        receiving.receive(() -> null);
        receiving.receiveArray(() -> null);
        receiving.receiveAll(() -> null);
        receiving.cause(() -> null);
        assertThatThrownBy(() -> receiving.receive(() -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(telemetry.spans()).allSatisfy(span -> assertThat(span).hasTotalRecordedLinks(0));
    }

    @Test
    void aMessageThatCannotBeReadStopsNoOther() {
        List<Map<String, String>> messages = Arrays.asList(null, Map.of("traceparent", TRACEPARENT));

        assertThat(receiving.receiveAll(() -> messages)).isSameAs(messages);

        assertThat(telemetry.span()).hasLinks(LinkData.create(SENDER));
    }

    @Test
    void withoutAPropagatorNoHeadersAreRead() {
        InMemoryTelemetry alone = new InMemoryTelemetry();

        new OtelReceivingTelemetry(alone.sdk()).receive(() -> MESSAGE);

        assertThat(alone.span()).hasTotalRecordedLinks(0);
    }
}
