package io.telewright.test.processes;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.test.otlp.ReceivedSpan;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not recorded crosses processes all the same. */
class UnrecordedTest {
    @TempDir
    Path directory;

    @Test
    void aTraceThatIsNotSampledIsNowhereSampled() throws Exception {
        Journey journey =
                new Programs(Crossing.W3C_AND_B3, Map.of("OTEL_TRACES_SAMPLER", "always_off"), Map.of()).run(directory);

        assertThat(journey.spans().all()).extracting(Hop::of).containsExactly(Hop.opening());
        Map<String, String> call = journey.seen("call", Order.FIRST);
        assertThat(call).containsEntry("sampled", "0");
        assertThat(Stream.of("serve", "send", "process"))
                .allSatisfy(operation -> assertThat(journey.seen(operation, Order.FIRST))
                        .containsEntry("trace", call.get("trace"))
                        .containsEntry("sampled", "0")
                        .containsEntry("baggage", Note.text(Order.FIRST.baggage())));
        assertThat(journey.seen("process", ShopProgram.BOTH)).containsEntry("sampled", "0");
        assertOnTheWire(journey);
    }

    @Test
    void aProcessWithoutTelemetryPassesContextsOn() throws Exception {
        Journey journey = new Programs(Crossing.W3C, Map.of(), Map.of("OTEL_SDK_DISABLED", "true")).run(directory);

        List<ReceivedSpan> first = journey.spans().chain(Hop.placing(Order.FIRST));
        List<ReceivedSpan> second = journey.spans().chain(Hop.placing(Order.SECOND));
        List<ReceivedSpan> third = journey.spans().chain(Hop.placing(Order.THIRD));
        List<ReceivedSpan> batch = journey.spans().chain(Hop.collecting());
        assertThat(first)
                .extracting(Hop::of)
                .containsExactly(Hop.placing(Order.FIRST), Hop.calling(), Hop.processing(Map.of("tenant.id", "acme")));
        assertThat(SpanTree.links(batch.get(1)))
                .containsExactly(SpanTree.context(second.get(1)), SpanTree.context(third.get(1)));
        assertThat(journey.spans().all()).hasSize(3 + 2 + 2 + 2);
        assertThat(Stream.of("serve", "send"))
                .allSatisfy(operation ->
                        assertThat(journey.seen(operation, Order.FIRST)).isEqualTo(journey.seen("call", Order.FIRST)));
        assertOnTheWire(journey);
    }

    private static void assertOnTheWire(Journey journey) {
        assertThat(Order.ALL).allSatisfy(order -> {
            assertThat(journey.requestHeaders(order)).isEqualTo(journey.expectedHeaders(order));
            assertThat(journey.seen("message", order)).isEqualTo(journey.expectedProperties(order));
        });
    }
}
