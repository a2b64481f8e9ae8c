package io.telewright.test.shapes;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.SpanScope;
import io.telewright.test.declared.OtelShapeNames;
import io.telewright.test.declared.ShapeNames;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** That it compiles is most of the test. */
class ShapeNamesTest {
    private final InMemoryTelemetry exported = new InMemoryTelemetry();
    private final ShapeNames names = new OtelShapeNames(exported.sdk());

    @Test
    void anOperationTakesAnyParameterNames() {
        CompletableFuture<String> done = CompletableFuture.completedFuture("done");

        CompletableFuture<String> returned = names.operation(
                true, true, "p", "t", "m", "l", true, true, "c", "v", "o", "s", "st", "e", "at", "ac", () -> done);

        Assertions.assertThat(returned).isSameAs(done);
        SpanData span = exported.span();
        Assertions.assertThat(span.getAttributes().size()).isEqualTo(16);
        assertThat(span)
                .hasAttributesSatisfying(attributes -> assertThat(attributes)
                        .containsEntry("span", true)
                        .containsEntry("result", true)
                        .containsEntry("context", "c")
                        .containsEntry("value", "v")
                        .containsEntry("error_type", "e")
                        .containsEntry("active", "ac"));
        Assertions.assertThat(span.getEvents())
                .singleElement()
                .satisfies(event -> assertThat(event.getAttributes()).hasSize(16));
        assertThat(exported.log()).hasAttributes(span.getEvents().get(0).getAttributes());
    }

    @Test
    void aScopeTakesAnyParameterNames() {
        SpanScope opened = names.opened("s", "sc", "p", "c", "t", "o");
        opened.close();

        assertThat(exported.span())
                .hasAttributes(Attributes.builder()
                        .put("span", "s")
                        .put("scope", "sc")
                        .put("parent", "p")
                        .put("context", "c")
                        .put("thrown", "t")
                        .put("outcome", "o")
                        .build());
    }

    @Test
    void aSignalTakesAnyParameterNames() {
        SpanData span = exported.inSpan(() -> names.signal(true, false, true, false, true, "k"));

        Attributes expected = Attributes.builder()
                .put("row", true)
                .put("open_telemetry", false)
                .put("names_signal", true)
                .put("span", false)
                .put("table", true)
                .put("a.key", "k")
                .build();
        assertThat(exported.log()).hasAttributes(expected);
        Assertions.assertThat(span.getEvents().get(0).getAttributes()).isEqualTo(expected);
        assertThat(exported.metric("names.signal"))
                .hasLongSumSatisfying(it -> it.hasPointsSatisfying(point -> point.hasAttributes(expected)));
    }

    @Test
    void aMethodMayBeNamedLikeAField() {
        names.tracer("t");

        assertThat(exported.log()).hasAttributes(Attributes.of(AttributeKey.stringKey("tracer"), "t"));
    }
}
