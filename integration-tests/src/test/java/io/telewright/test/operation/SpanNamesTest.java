package io.telewright.test.operation;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.declared.Color;
import io.telewright.test.declared.OtelTracedSpans;
import io.telewright.test.declared.TracedSpans;
import io.telewright.test.testing.InMemoryTelemetry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpanNamesTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final TracedSpans spans = new OtelTracedSpans(telemetry.sdk());

    @Test
    void valuesFillTheName() {
        spans.paint(Color.GREEN, true, "north", Work::done);

        assertThat(telemetry.span())
                .hasName("paint GREEN true north")
                .hasAttributes(Attributes.builder()
                        .put("color", "GREEN")
                        .put("urgent", true)
                        .put("shop.id", "north")
                        .build());
    }

    @Test
    void placeholdersOfAbsentValuesStayAsWritten() {
        spans.paint(null, null, null, Work::done);
        spans.only(null, Work::done);

        assertThat(telemetry.spans())
                .extracting(SpanData::getName)
                .containsExactly("paint {color} {urgent} {shop.id}", "{color}");
        assertThat(telemetry.spans()).allSatisfy(span -> assertThat(span).hasAttributes(Attributes.empty()));
    }

    @Test
    void valuesPastTheBoundAreOtherInTheNameAndThemselvesInTheAttribute() {
        spans.paint(Color.RED, false, "north", Work::done);
        spans.paint(Color.RED, false, "south", Work::done);
        spans.paint(Color.RED, false, "east", Work::done);
        spans.paint(Color.RED, false, "north", Work::done);

        assertThat(telemetry.spans())
                .extracting(SpanData::getName)
                .containsExactly(
                        "paint RED false north",
                        "paint RED false south",
                        "paint RED false _OTHER",
                        "paint RED false north");
        assertThat(telemetry.spans().get(2))
                .hasAttributesSatisfying(attributes -> assertThat(attributes).containsEntry("shop.id", "east"));
    }

    @Test
    void aNameMayBeASinglePlaceholderOrAPrimitiveOne() {
        spans.only(Color.RED, Work::done);
        spans.urgent(true, Work::done);

        assertThat(telemetry.spans()).extracting(SpanData::getName).containsExactly("RED", "urgent=true");
    }

    @ParameterizedTest
    @EnumSource
    void theSpanHasTheDeclaredKind(SpanKind kind) {
        switch (kind) {
            case SERVER -> spans.server(Work::done);
            case CLIENT -> spans.client(Work::done);
            case PRODUCER -> spans.producer(Work::done);
            case CONSUMER -> spans.consumer(Work::done);
            case INTERNAL -> spans.internal(Work::done);
        }

        assertThat(telemetry.span())
                .hasKind(kind)
                .hasName(kind.name().toLowerCase(java.util.Locale.ROOT))
                .hasNoParent();
    }
}
