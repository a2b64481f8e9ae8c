package io.telewright.test.shapes;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;

import io.opentelemetry.api.common.Attributes;
import io.telewright.test.declared.OtelShapeClashes;
import io.telewright.test.declared.ShapeClashes;
import io.telewright.test.testing.InMemoryTelemetry;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** That it compiles is most of the test. */
class ShapeClashesTest {
    private final InMemoryTelemetry exported = new InMemoryTelemetry();
    private final ShapeClashes clashes = new OtelShapeClashes(exported.sdk());

    @Test
    void nestedTypesMayBeNamedAsTheTypesOfOpenTelemetry() {
        String result = clashes.call(
                ShapeClashes.Outcome.GOOD,
                ShapeClashes.Span.WIDE,
                ShapeClashes.Attributes.MANY,
                ShapeClashes.Values.LOW,
                new ShapeClashes.Context("t"),
                () -> "done");

        Assertions.assertThat(result).isEqualTo("done");
        Attributes expected = Attributes.builder()
                .put("outcome", "GOOD")
                .put("span", "WIDE")
                .put("attributes", "MANY")
                .put("values", "LOW")
                .put("clash.tracer", "t")
                .build();
        assertThat(exported.span()).hasAttributes(expected);
        assertThat(exported.log()).hasAttributes(expected);
    }

    @Test
    void pathsMayLeadThroughAnyNames() {
        ShapeClashes.Scope scope = new ShapeClashes.Scope(7, "a", null);

        clashes.paths(scope, scope, scope);

        assertThat(exported.log())
                .hasAttributes(Attributes.builder()
                        .put("clash.argument", "a")
                        .put("clash.thrown", "7")
                        .put("clash.class", "Scope")
                        .build());
    }

    @Test
    void keysMayBeKeywordsOrAlike() {
        clashes.keywords(true, false, true, false);

        assertThat(exported.metric("clash.keywords"))
                .hasLongSumSatisfying(it -> it.hasPointsSatisfying(point -> point.hasAttributes(Attributes.builder()
                        .put("class", true)
                        .put("switch.case", false)
                        .put("a_b", true)
                        .put("a.b", false)
                        .build())));
    }

    @Test
    void oneKeyMayHaveTwoTypes() {
        clashes.oneType("one");
        clashes.anotherType(2);

        Assertions.assertThat(exported.logs())
                .extracting(record -> (Object) record.getAttributes())
                .containsExactly(
                        Attributes.builder().put("clash.key", "one").build(),
                        Attributes.builder().put("clash.key", 2).build());
    }
}
