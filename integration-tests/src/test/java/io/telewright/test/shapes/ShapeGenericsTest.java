package io.telewright.test.shapes;

import static io.opentelemetry.api.common.AttributeKey.stringArrayKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.telewright.test.declared.OtelShapeGenerics;
import io.telewright.test.declared.ShapeGenerics;
import io.telewright.test.declared.ShapeGenerics.Item;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ShapeGenericsTest {
    private static final AttributeKey<String> ID = stringKey("a.id");

    private final InMemoryTelemetry exported = new InMemoryTelemetry();
    private final ShapeGenerics generics = new OtelShapeGenerics(exported.sdk());

    @Test
    void typeVariablesHaveTheTypeOfTheirBound() {
        generics.number(7);
        generics.chars(new StringBuilder("t"));
        generics.bounded(new Item("i"));
        generics.intersection(new Item("j"));
        generics.<CharSequence>list(List.of("a", new StringBuilder("b")));

        Assertions.assertThat(exported.logs())
                .extracting(record -> (Object) record.getAttributes())
                .containsExactly(
                        Attributes.of(stringKey("a.number"), "7"),
                        Attributes.of(stringKey("a.text"), "t"),
                        Attributes.of(ID, "i"),
                        Attributes.of(ID, "j"),
                        Attributes.of(stringArrayKey("a.texts"), List.of("a", "b")));
    }

    @Test
    void nullIsAbsentForTypeVariablesToo() {
        generics.number(null);
        generics.chars(null);
        generics.bounded(null);
        generics.<Item>intersection(null);
        generics.list(null);
        generics.varargs(null, (String[]) null);

        Assertions.assertThat(exported.logs())
                .hasSize(6)
                .allSatisfy(record -> assertThat(record).hasAttributes(Attributes.empty()));
    }

    @Test
    void varargsAreOneAttribute() {
        generics.varargs("t", "x", "y");
        generics.varargs("t");

        Assertions.assertThat(exported.logs())
                .extracting(record -> (Object) record.getAttributes().get(stringArrayKey("tags")))
                .containsExactly(List.of("x", "y"), List.of());
    }

    @Test
    void metricsAndSpansTakeThemToo() throws Exception {
        generics.counted(new Item("i"));
        Integer result = generics.traced(new Item("j"), () -> 3);

        Assertions.assertThat(result).isEqualTo(3);
        assertThat(exported.span()).hasAttributes(Attributes.of(ID, "j"));
        Assertions.assertThat(
                        exported.metric("generic.counted").getLongSumData().getPoints())
                .extracting(LongPointData::getAttributes)
                .containsExactly(Attributes.of(ID, "i"));
    }
}
