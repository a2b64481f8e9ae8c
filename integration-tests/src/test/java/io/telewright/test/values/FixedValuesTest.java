package io.telewright.test.values;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.data.PointData;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import io.telewright.Registration;
import io.telewright.test.declared.values.FixedValues;
import io.telewright.test.declared.values.FixedValues.Brand;
import io.telewright.test.declared.values.FixedValues.Card;
import io.telewright.test.declared.values.OtelFixedValues;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Constants, listed values, what enums lead to, and attributes whose keys are not declared. */
class FixedValuesTest {
    private static final Attributes OF_INTERFACE = Attributes.builder()
            .put("messaging.system", "kafka")
            .put("server.port", 9092)
            .build();

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final FixedValues values = new OtelFixedValues(telemetry.sdk());

    @Test
    void constantsOfMethodAndInterfaceAreOnSpanMetricsAndEvent() {
        values.publish(() -> {});

        Attributes expected = OF_INTERFACE.toBuilder()
                .put("messaging.operation.type", "send")
                .put("weight", 1.5)
                .build();
        Attributes withoutTheMetric = expected.toBuilder().put("durable", true).build();
        assertThat(telemetry.span()).hasName("publish kafka").hasAttributes(withoutTheMetric);
        assertThat(telemetry.log()).hasAttributes(withoutTheMetric);
        assertThat(attributes("fixed.publish")).containsExactly(expected);
        assertThat(attributes("fixed.publishing")).containsExactly(expected);
    }

    @Test
    void aSamplerSeesAConstantOfTheInterface() {
        List<Attributes> seen = new ArrayList<>();
        InMemoryTelemetry sampled = new InMemoryTelemetry(
                tracing -> tracing.setSampler(new SeeingSampler(seen)), metering -> {}, logging -> {});

        new OtelFixedValues(sampled.sdk()).publish(() -> {});

        assertThat(seen).containsExactly(Attributes.of(AttributeKey.stringKey("messaging.system"), "kafka"));
    }

    @Test
    void constantsAreOnSignalsObservationsScopesAndTheCurrentSpan() {
        values.polled();
        Registration registration = values.lag(() -> 7);
        values.open().close();

        assertThat(attributes("fixed.polled")).containsExactly(OF_INTERFACE);
        assertThat(attributes("fixed.lag")).containsExactly(OF_INTERFACE);
        registration.close();
        assertThat(telemetry.span()).hasAttributes(OF_INTERFACE);
        assertThat(telemetry.inSpan(() -> values.mark("here")))
                .hasAttributes(OF_INTERFACE.toBuilder().put("note", "here").build());
    }

    @Test
    void aParameterComesBeforeTheConstantOfTheInterface() {
        values.connected(80);
        values.connected(null);

        assertThat(attributes("fixed.connected"))
                .containsExactlyInAnyOrder(
                        Attributes.builder()
                                .put("messaging.system", "kafka")
                                .put("server.port", 80)
                                .put("port.there", true)
                                .build(),
                        OF_INTERFACE.toBuilder().put("port.there", false).build());
    }

    @Test
    void aParameterComesBeforeAConstantOfTheMethodAndThatBeforeTheBaggageOfTheInterface() {
        inBaggage("acme", () -> {
            values.polledEvent("other");
            values.polledEvent(null);
            values.polled();
        });

        assertThat(telemetry.logs())
                .extracting(log -> log.getAttributes().get(AttributeKey.stringKey("tenant.id")))
                .containsExactly("other", "none");
        assertThat(attributes("fixed.polled"))
                .containsExactly(
                        OF_INTERFACE.toBuilder().put("tenant.id", "acme").build());
    }

    @Test
    void aTextThatIsNotListedIsAnotherOneOnEverySignal() {
        values.request("GET", () -> {});
        values.request("BREW", () -> {});
        values.request(null, () -> {});

        AttributeKey<String> method = AttributeKey.stringKey("http.request.method");
        assertThat(telemetry.spans())
                .extracting(span -> span.getAttributes().get(method))
                .containsExactly("GET", "_OTHER", null);
        assertThat(telemetry.logs())
                .extracting(log -> log.getAttributes().get(method))
                .containsExactly("GET", "_OTHER", null);
        assertThat(attributes("fixed.requests"))
                .containsExactlyInAnyOrder(
                        OF_INTERFACE.toBuilder().put(method, "GET").build(),
                        OF_INTERFACE.toBuilder().put(method, "_OTHER").build(),
                        OF_INTERFACE);
    }

    @Test
    void whatAnEnumLeadsToIsReadOnceForEachConstant() {
        int asked = Brand.asked;

        values.charge(new Card(Brand.VISA, "4111"), () -> {});
        values.charge(new Card(Brand.OTHER, null), () -> {});
        values.charge(new Card(null, null), () -> {});

        assertThat(Brand.asked).isEqualTo(asked);
        Attributes visa = OF_INTERFACE.toBuilder()
                .put("card.network", "o")
                .put("card.fee", 2)
                .put("card.free", false)
                .put("card.old", "old VISA")
                .put("card.brand", "VISA")
                .put("card.there", true)
                .build();
        Attributes other = OF_INTERFACE.toBuilder()
                .put("card.fee", 0)
                .put("card.free", true)
                .put("card.old", "new OTHER")
                .put("card.brand", "OTHER")
                .put("card.there", true)
                .build();
        Attributes none = OF_INTERFACE.toBuilder().put("card.there", false).build();
        assertThat(telemetry.spans())
                .extracting(span -> span.getAttributes().toBuilder().build())
                .containsExactly(visa, other, none);
        assertThat(telemetry.logs())
                .extracting(log -> log.getAttributes().toBuilder().build())
                .containsExactly(visa, other, none);
        assertThat(attributes("fixed.charges")).containsExactlyInAnyOrder(visa, other, none);
    }

    /** C10. */
    @Test
    void aComponentOfASharedRecordWithoutABoundIsLeftOutOfMetrics() {
        Card card = new Card(Brand.VISA, "4111");

        values.card(card);
        values.tracedCard(card, () -> {});

        assertThat(attributes("fixed.cards")).containsExactly(OF_INTERFACE);
        assertThat(telemetry.span())
                .hasAttributes(
                        OF_INTERFACE.toBuilder().put("card.number", "4111").build());
    }

    @Test
    void dynamicAttributesAreOnSpanAndEventsAsTheyWereAtTheStart() {
        Map<String, Object> app = new HashMap<>();
        app.put("version", "1.2");
        app.put("build", 7);
        app.put("share", 0.5f);
        app.put("beta", true);
        app.put("brand", Brand.VISA);
        app.put("nothing", null);
        Attributes more = Attributes.of(AttributeKey.stringArrayKey("tags"), List.of("a", "b"));

        values.dynamic("yes", app, more, () -> {
            app.put("version", "2.0");
            return "done";
        });

        Attributes expected = OF_INTERFACE.toBuilder()
                .put("declared", "yes")
                .put("app.version", "1.2")
                .put("app.build", 7)
                .put("app.share", 0.5)
                .put("app.beta", true)
                .put("app.brand", "VISA")
                .put(AttributeKey.stringArrayKey("tags"), List.of("a", "b"))
                .build();
        assertThat(telemetry.span()).hasAttributes(expected);
        assertThat(telemetry.span().getEvents())
                .singleElement()
                .satisfies(event ->
                        assertThat(event.getAttributes().toBuilder().build()).isEqualTo(expected));
        assertThat(telemetry.log()).hasAttributes(expected);
    }

    @Test
    void dynamicAttributesDoNotReplaceDeclaredOrReservedOnes() {
        Attributes more = Attributes.builder()
                .put("declared", "no")
                .put("server.port", "no")
                .put("error.type", "no")
                .put("exception.message", "no")
                .put("otel.kind", "no")
                .put("mine", "yes")
                .build();

        values.dynamic("yes", null, more, () -> "done");

        assertThat(telemetry.span())
                .hasAttributes(OF_INTERFACE.toBuilder()
                        .put("declared", "yes")
                        .put("mine", "yes")
                        .build());
    }

    @Test
    void noMoreThan64DynamicAttributesAreTaken() {
        Map<String, Integer> app = new HashMap<>();
        for (int i = 0; i < 100; i++) {
            app.put("key" + i, i);
        }

        values.dynamicEvent(app);

        assertThat(telemetry.log().getAttributes().size()).isEqualTo(OF_INTERFACE.size() + 64);
    }

    @Test
    void aMapThatThrowsGivesNothingAndTheCallGoesOn() {
        Map<String, Object> broken = new HashMap<>() {
            @Override
            public java.util.Set<Map.Entry<String, Object>> entrySet() {
                throw new IllegalStateException("broken map");
            }
        };
        broken.put("a", "b");

        values.dynamicEvent(broken);

        assertThat(telemetry.log()).hasAttributes(OF_INTERFACE);
    }

    @Test
    void dynamicAttributesAreSetOnTheCurrentSpan() {
        assertThat(telemetry.inSpan(() -> values.dynamicMark(Attributes.of(AttributeKey.longKey("n"), 1L))))
                .hasAttributes(OF_INTERFACE.toBuilder().put("n", 1).build());
    }

    private static void inBaggage(String tenant, Runnable code) {
        Context context =
                Context.root().with(Baggage.builder().put("tenant.id", tenant).build());
        context.wrap(code).run();
    }

    private List<Attributes> attributes(String metric) {
        MetricData data = telemetry.metric(metric);
        return data.getData().getPoints().stream().map(PointData::getAttributes).toList();
    }

    /** Samples all, and keeps the attributes that it sees. */
    private record SeeingSampler(List<Attributes> seen) implements Sampler {
        @Override
        public SamplingResult shouldSample(
                Context parent,
                String traceId,
                String name,
                io.opentelemetry.api.trace.SpanKind kind,
                Attributes attributes,
                List<LinkData> links) {
            seen.add(attributes.toBuilder().build());
            return SamplingResult.recordAndSample();
        }

        @Override
        public String getDescription() {
            return "seeing";
        }
    }
}
