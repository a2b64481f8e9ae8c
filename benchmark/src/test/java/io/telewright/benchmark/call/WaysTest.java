package io.telewright.benchmark.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.telewright.benchmark.sdk.FullSdk;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Peers are compared only if their spans are the same. The agent and Spring's aspect need processes of their own. */
class WaysTest {
    private static final Map<String, String> THREE =
            new TreeMap<>(Map.of("order.id", "4711", "order.channel", "WEB", "order.size", "12"));

    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final OpenTelemetry openTelemetry =
            FullSdk.of(Sampler.alwaysOn(), SimpleSpanProcessor.create(spans), (context, logRecord) -> {});
    private final PlainOrders plain = new PlainOrders();

    @ParameterizedTest
    @EnumSource(names = {"EXPERT", "DECORATOR", "BODY", "SCOPE", "DOCUMENTED", "PROXY", "MICROMETER"})
    void aCallHasItsSpanWithItsAttributes(Way way) {
        Orders orders = way.trace(plain, openTelemetry);

        assertThat(orders.none()).isEqualTo("none");
        assertThat(orders.three("4711", Channel.WEB, 12)).isEqualTo("three");
        assertThat(orders.eight("4711", Channel.WEB, 12, true, 99.5, "c-1", "PT", "north"))
                .isEqualTo("eight");

        assertThat(spans.getFinishedSpanItems())
                .extracting(SpanData::getName)
                .containsExactly("Orders.none", "Orders.three", "Orders.eight");
        assertThat(attributes(spans.getFinishedSpanItems().get(1))).containsAllEntriesOf(THREE);
        assertThat(attributes(spans.getFinishedSpanItems().get(2)))
                .containsAllEntriesOf(THREE)
                .containsEntry("order.express", "true")
                .containsEntry("order.total", "99.5")
                .containsEntry("customer.id", "c-1")
                .containsEntry("customer.country", "PT")
                .containsEntry("depot.name", "north");
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPERT", "DECORATOR", "BODY", "SCOPE", "DOCUMENTED", "PROXY", "MICROMETER"})
    void aFailureIsRecorded(Way way) {
        Orders orders = way.trace(plain, openTelemetry);

        try {
            orders.failing("4711", Channel.WEB, 12);
        } catch (IllegalStateException thrown) {
            assertThat(thrown).hasMessage("out of stock");
        }

        assertThat(spans.getFinishedSpanItems()).singleElement().satisfies(span -> {
            assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
            assertThat(span.getEvents())
                    .singleElement()
                    .satisfies(
                            event -> assertThat(event.getAttributes().get(AttributeKey.stringKey("exception.message")))
                                    .isEqualTo("out of stock"));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPERT", "DECORATOR", "BODY", "DOCUMENTED", "PROXY", "MICROMETER"})
    void aFutureEndsItsSpan(Way way) {
        Orders orders = way.trace(plain, openTelemetry);

        var result = orders.later("4711", Channel.WEB, 12);
        assertThat(spans.getFinishedSpanItems()).isEmpty();
        plain.complete();

        assertThat(result).isCompletedWithValue("later");
        assertThat(spans.getFinishedSpanItems())
                .singleElement()
                .satisfies(span -> assertThat(attributes(span)).containsAllEntriesOf(THREE));
    }

    private static Map<String, String> attributes(SpanData span) {
        Map<String, String> attributes = new TreeMap<>();
        span.getAttributes().forEach((key, value) -> attributes.put(key.getKey(), String.valueOf(value)));
        return attributes;
    }
}
