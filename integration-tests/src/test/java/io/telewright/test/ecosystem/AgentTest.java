package io.telewright.test.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import io.opentelemetry.proto.trace.v1.Span;
import io.telewright.test.otlp.KeyValues;
import io.telewright.test.otlp.OtlpReceiver;
import io.telewright.test.otlp.Received;
import io.telewright.test.otlp.ReceivedSpan;
import io.telewright.test.testing.ClassPath;
import io.telewright.test.testing.Finished;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program with Telewright under OpenTelemetry's Java agent. */
class AgentTest {
    private static final int SPANS = 7;
    private static final OtlpReceiver RECEIVER = OtlpReceiver.start();
    private static Finished program;

    @BeforeAll
    static void runUnderTheAgent(@TempDir Path directory) throws Exception {
        program = new ChildJvm(ClassPath.LIBRARIES)
                .with("-javaagent:" + System.getProperty("telewright.agent"))
                .with(Map.of("OTEL_SERVICE_NAME", "agent", "OTEL_EXPORTER_OTLP_ENDPOINT", RECEIVER.endpoint()))
                .run(directory, AgentProgram.class);
        assertThat(program.exitCode()).as(program.output()).isZero();
    }

    @AfterAll
    static void stop() {
        RECEIVER.close();
    }

    @Test
    void spansJoinTheTracesOfTheAgentAsParentsAndAsChildren() {
        List<ReceivedSpan> spans = RECEIVER.awaitSpans(SPANS);

        Span charge = only(spans, "EndToEndTelemetry.charge", Map.of("shop.amount", 1999L));
        Span request = childOf(charge, spans);
        Span response = childOf(request, spans);
        Span checkout = childOf(response, spans);
        assertThat(charge.getParentSpanId()).isEmpty();
        assertThat(request.getKind()).isEqualTo(Span.SpanKind.SPAN_KIND_CLIENT);
        assertThat(response.getKind()).isEqualTo(Span.SpanKind.SPAN_KIND_SERVER);
        assertThat(checkout.getName()).isEqualTo("checkout WEB");
        assertThat(Stream.of(request, response, checkout))
                .extracting(Span::getTraceId)
                .containsOnly(charge.getTraceId());
    }

    /** S6: the agent's span and ours have both read the same headers. */
    @Test
    void anOperationThatExtractsFromACarrierIsBeneathTheAgentsSpanInTheTraceOfTheCaller() {
        List<ReceivedSpan> spans = RECEIVER.awaitSpans(SPANS);

        Span served = only(spans, "Carriers.serveHttp", Map.of("tenant.id", "acme"));
        Span agents = spans.stream()
                .map(ReceivedSpan::span)
                .filter(span -> span.getSpanId().equals(served.getParentSpanId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no parent of " + served + " among " + spans));
        assertThat(served.getKind()).isEqualTo(Span.SpanKind.SPAN_KIND_SERVER);
        assertThat(agents.getKind()).isEqualTo(Span.SpanKind.SPAN_KIND_SERVER);
        assertThat(hex(agents.getParentSpanId())).isEqualTo(AgentProgram.CALLER);
        assertThat(Stream.of(agents, served))
                .extracting(span -> hex(span.getTraceId()))
                .containsOnly(AgentProgram.CALLERS_TRACE);
    }

    private static String hex(ByteString id) {
        return HexFormat.of().formatHex(id.toByteArray());
    }

    @Test
    void metricsAndEventsGoWhereTheAgentSendsThem() {
        Span checkout = only(RECEIVER.awaitSpans(SPANS), "checkout WEB", Map.of());

        assertThat(RECEIVER.awaitMetrics(2, "shop.checkout"))
                .extracting(Received::name)
                .contains("shop.order_accepted");
        assertThat(RECEIVER.awaitLogRecords(1))
                .filteredOn(logRecord -> logRecord.name().equals("shop.order_rejected"))
                .singleElement()
                .satisfies(event -> assertThat(event.logRecord().getSpanId()).isEqualTo(checkout.getSpanId()));
    }

    @Test
    void theAgentSaysWhoseTelemetryItIsAndConfigureThatItsSettingsAreIgnored() {
        assertThat(RECEIVER.awaitSpans(SPANS))
                .allSatisfy(span -> assertThat(KeyValues.map(span.resource().getAttributesList()))
                        .containsEntry("service.name", "agent"));
        assertThat(program.output()).containsOnlyOnce("ignores the settings of Telewright.configure");
    }

    @Test
    void closingLeavesTheAgentOpen() {
        assertThat(only(RECEIVER.awaitSpans(SPANS), "EndToEndTelemetry.charge", Map.of("shop.amount", 1L)))
                .isNotNull();
    }

    private static Span childOf(Span parent, List<ReceivedSpan> spans) {
        return spans.stream()
                .map(ReceivedSpan::span)
                .filter(span -> span.getParentSpanId().equals(parent.getSpanId()))
                .reduce((one, other) -> {
                    throw new AssertionError(parent.getName() + " has two children: " + one + other);
                })
                .orElseThrow(() -> new AssertionError(parent.getName() + " has no child among " + spans));
    }

    private static Span only(List<ReceivedSpan> spans, String name, Map<String, Object> attributes) {
        List<Span> found = spans.stream()
                .filter(span -> span.name().equals(name))
                .map(ReceivedSpan::span)
                .filter(span ->
                        KeyValues.map(span.getAttributesList()).entrySet().containsAll(attributes.entrySet()))
                .toList();
        assertThat(found).as(name + " " + attributes).hasSize(1);
        return found.get(0);
    }
}
