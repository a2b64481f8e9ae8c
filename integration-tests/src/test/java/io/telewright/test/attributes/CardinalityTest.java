package io.telewright.test.attributes;

import static io.opentelemetry.api.common.AttributeKey.longKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.telewright.test.declared.AttributeTypes.Plain;
import io.telewright.test.declared.AttributeTypes.Speed;
import io.telewright.test.declared.CardinalityMetrics;
import io.telewright.test.declared.OtelCardinalityMetrics;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CardinalityTest {
    private final InMemoryTelemetry exported = new InMemoryTelemetry();
    private final CardinalityMetrics metrics = new OtelCardinalityMetrics(exported.sdk());

    @Test
    void pastTheBoundTextsAreOtherInMetricsAndThemselvesInEvents() {
        metrics.texts("a");
        metrics.texts("b");
        metrics.texts("c");
        metrics.texts("d");
        metrics.texts("a");
        metrics.texts(null);

        assertThat(points("cardinality.texts"))
                .containsExactlyInAnyOrder(text("a"), text("b"), text("_OTHER"), Attributes.empty());
        assertThat(exported.logs())
                .extracting(LogRecordData::getAttributes)
                .extracting(attributes -> attributes.get(stringKey("a.text")))
                .containsExactly("a", "b", "c", "d", "a", null);
    }

    @Test
    void pastTheBoundNumbersAreOtherInMetricsAndThemselvesInEvents() {
        metrics.numbers(1, 1L, 1.5);
        metrics.numbers(2, 2L, 2.5);
        metrics.numbers(2, null, 2.5);

        assertThat(points("cardinality.numbers"))
                .containsExactlyInAnyOrder(
                        Attributes.builder()
                                .put("a.int", 1)
                                .put("a.long", 1)
                                .put("a.double", 1.5)
                                .build(),
                        Attributes.builder()
                                .put("a.int", "_OTHER")
                                .put("a.long", "_OTHER")
                                .put("a.double", "_OTHER")
                                .build(),
                        Attributes.builder()
                                .put("a.int", "_OTHER")
                                .put("a.double", "_OTHER")
                                .build());
        assertThat(exported.logs().get(1).getAttributes().get(longKey("a.int"))).isEqualTo(2);
    }

    @Test
    void admittedValuesAreSharedByTheInstancesOfAClass() {
        metrics.texts("a");
        metrics.texts("b");

        CardinalityMetrics second = new OtelCardinalityMetrics(exported.sdk());
        second.texts("c");
        second.texts("b");

        assertThat(points("cardinality.texts")).containsExactlyInAnyOrder(text("a"), text("b"), text("_OTHER"));
    }

    @Test
    void anotherOpenTelemetryAdmitsValuesOfItsOwn() {
        metrics.texts("a");
        metrics.texts("b");
        InMemoryTelemetry other = new InMemoryTelemetry();

        new OtelCardinalityMetrics(other.sdk()).texts("c");

        assertThat(other.metric("cardinality.texts").getLongSumData().getPoints())
                .extracting(LongPointData::getAttributes)
                .containsExactly(text("c"));
    }

    @Test
    void enumsAndBooleansAreBounded() {
        metrics.bounded(Plain.A, Speed.FAST, true, false);
        metrics.bounded(null, null, false, null);

        assertThat(points("cardinality.bounded"))
                .containsExactlyInAnyOrder(
                        Attributes.builder()
                                .put("a.plain", "A")
                                .put("a.speed", "hare")
                                .put("a.primitive", true)
                                .put("a.boxed", false)
                                .build(),
                        Attributes.builder().put("a.primitive", false).build());
    }

    @Test
    void optionalsAreSeenThrough() {
        metrics.optionals(Optional.of(Speed.SLOW), OptionalInt.of(3), Optional.of("t"));
        metrics.optionals(Optional.empty(), OptionalInt.empty(), Optional.empty());
        metrics.optionals(null, null, null);

        assertThat(points("cardinality.optionals"))
                .containsExactlyInAnyOrder(
                        Attributes.builder()
                                .put("a.speed", "snail")
                                .put("a.int", 3)
                                .put("a.text", "t")
                                .build(),
                        Attributes.empty());
    }

    @Test
    void whatIsNotForMetricsIsOnTheEventOnly() {
        metrics.leftOut(Plain.A, "u", true);

        assertThat(points("cardinality.left_out"))
                .containsExactly(Attributes.builder().put("a.primitive", true).build());
        assertThat(exported.log().getAttributes().asMap()).hasSize(3);
    }

    private List<Attributes> points(String metric) {
        return exported.metric(metric).getLongSumData().getPoints().stream()
                .map(LongPointData::getAttributes)
                .toList();
    }

    private static Attributes text(String value) {
        return Attributes.of(stringKey("a.text"), value);
    }
}
