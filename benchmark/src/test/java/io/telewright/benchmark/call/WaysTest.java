package io.telewright.benchmark.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import io.telewright.benchmark.sdk.FullSdk;
import io.telewright.benchmark.sdk.Tracing;
import java.util.ArrayList;
import java.util.List;
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
    @EnumSource(names = {"EXPERT", "SAFE", "AGAIN", "DECORATOR", "BODY", "SCOPE", "DOCUMENTED", "PROXY", "MICROMETER"})
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
    @EnumSource(names = {"EXPERT", "SAFE", "AGAIN", "DECORATOR", "BODY", "SCOPE", "DOCUMENTED", "PROXY", "MICROMETER"})
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
    @EnumSource(names = {"EXPERT", "SAFE", "AGAIN", "DECORATOR", "BODY", "DOCUMENTED", "PROXY", "MICROMETER"})
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

    @ParameterizedTest
    @EnumSource(names = {"EXPERT", "SAFE", "AGAIN", "DECORATOR", "BODY", "SCOPE", "DOCUMENTED", "PROXY", "MICROMETER"})
    void spansOfACallerAreItsChildren(Way way) {
        Context caller = Tracing.CHILD.caller(openTelemetry);

        caller.wrap(() -> callAll(way, way.trace(plain, openTelemetry))).run();

        String parent = Span.fromContext(caller).getSpanContext().getSpanId();
        assertThat(spans.getFinishedSpanItems()).extracting(SpanData::getName).isEqualTo(names(way));
        assertThat(spans.getFinishedSpanItems()).allSatisfy(span -> {
            assertThat(span.getParentSpanId()).isEqualTo(parent);
            assertThat(attributes(span)).containsAllEntriesOf(THREE);
            boolean failed = span.getName().equals("Orders.failing");
            assertThat(span.getStatus().getStatusCode() == StatusCode.ERROR).isEqualTo(failed);
            assertThat(span.getEvents()).hasSize(failed ? 1 : 0);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPERT", "SAFE", "AGAIN", "DECORATOR", "BODY", "SCOPE", "DOCUMENTED", "PROXY", "MICROMETER"})
    void unsampledSpansAreStartedAndNotRecorded(Way way) {
        List<String> started = new ArrayList<>();
        OpenTelemetry unsampled =
                FullSdk.of(dropping(started), SimpleSpanProcessor.create(spans), (context, logRecord) -> {});

        callAll(way, way.trace(plain, unsampled));

        assertThat(started).hasSameSizeAs(names(way)); // Micrometer gives a span its name when it ends
        assertThat(spans.getFinishedSpanItems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "SPRING", mode = EnumSource.Mode.EXCLUDE)
    void whereTelemetryIsOffCallsDoWhatTheyDo(Way way) {
        callAll(way, way.trace(plain, way.openTelemetry(Tracing.DISABLED)));
    }

    /** The calls of the tables by what becomes of a span. */
    private void callAll(Way way, Orders orders) {
        assertThat(orders.three("4711", Channel.WEB, 12)).isEqualTo("three");
        assertThatThrownBy(() -> orders.failing("4711", Channel.WEB, 12))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("out of stock");
        if (way != Way.SCOPE) { // which does not wait for a future
            var result = orders.later("4711", Channel.WEB, 12);
            plain.complete();
            assertThat(result).isCompletedWithValue("later");
        }
    }

    private static List<String> names(Way way) {
        return way == Way.SCOPE
                ? List.of("Orders.three", "Orders.failing")
                : List.of("Orders.three", "Orders.failing", "Orders.later");
    }

    private static Sampler dropping(List<String> started) {
        return new Sampler() {
            @Override
            public SamplingResult shouldSample(
                    Context parent,
                    String traceId,
                    String name,
                    SpanKind kind,
                    Attributes attributes,
                    List<LinkData> links) {
                started.add(name);
                return SamplingResult.drop();
            }

            @Override
            public String getDescription() {
                return "dropping";
            }
        };
    }

    private static Map<String, String> attributes(SpanData span) {
        Map<String, String> attributes = new TreeMap<>();
        span.getAttributes().forEach((key, value) -> attributes.put(key.getKey(), String.valueOf(value)));
        return attributes;
    }
}
