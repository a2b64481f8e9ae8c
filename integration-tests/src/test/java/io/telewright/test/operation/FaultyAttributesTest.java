package io.telewright.test.operation;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.telewright.test.declared.OtelFaultyOperations;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(HiddenReports.class)
class FaultyAttributesTest {
    @ParameterizedTest
    @CsvSource({
        "NONE, '', full good 7, good 7 text letters [tag]",
        "ACCESSOR, part.id, full good {part.id}, good {part.id} text letters [tag]",
        "TO_STRING, part.text, full good 7, good 7 {part.text} letters [tag]",
        "LETTERS, letters, full good 7, good 7 text {letters} [tag]",
        "TAGS, tags, full good 7, good 7 text letters {tags}",
        "ENUM_METHOD, mood, full {mood} 7, {mood} 7 text letters [tag]"
    })
    void onlyAnAttributeThatCannotBeReadIsAbsent(Fault fault, String absent, String name, String body)
            throws Exception {
        InMemoryTelemetry telemetry = fault.telemetry();

        FaultyShape.full.run(new OtelFaultyOperations(telemetry.sdk()), fault.arguments(), () -> "done");

        Attributes attributes = without(
                absent,
                Attributes.builder()
                        .put("mood", "good")
                        .put("part.id", "7")
                        .put("part.text", "text")
                        .put("letters", "letters")
                        .put("tags", new String[] {"tag"}));
        Attributes bounded =
                without(absent, Attributes.builder().put("mood", "good").put("part.id", "7"));
        Map<String, MetricData> metrics = telemetry.metrics();
        assertThat(telemetry.span())
                .hasName(name)
                .hasAttributes(attributes)
                .hasEvents(List.of(EventData.create(
                        telemetry.span().getEvents().get(0).getEpochNanos(), "full.ended", attributes)));
        assertThat(telemetry.log())
                .hasBody(body)
                .hasAttributes(attributes)
                .hasSpanContext(telemetry.span().getSpanContext());
        assertThat(metrics.get("full.count"))
                .hasLongSumSatisfying(sum ->
                        sum.hasPointsSatisfying(point -> point.hasValue(1).hasAttributes(bounded)));
        assertThat(metrics.get("full.active"))
                .hasLongSumSatisfying(sum ->
                        sum.hasPointsSatisfying(point -> point.hasValue(0).hasAttributes(bounded)));
        assertThat(metrics.get("full.duration"))
                .hasHistogramSatisfying(histogram ->
                        histogram.hasPointsSatisfying(point -> point.hasCount(1).hasAttributes(bounded)));
    }

    private static Attributes without(String absent, AttributesBuilder attributes) {
        return attributes.removeIf(key -> key.getKey().equals(absent)).build();
    }
}
