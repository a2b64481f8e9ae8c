package io.telewright.test.threads;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.declared.threads.LabelTelemetry;
import io.telewright.test.declared.threads.OtelLabelTelemetry;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Numbered steps, each with a span, and what those are children of. */
final class Steps {
    static final String NO_PARENT = SpanId.getInvalid();

    private static final AttributeKey<String> TOPIC = AttributeKey.stringKey("topic");
    private static final AttributeKey<Long> LINE = AttributeKey.longKey("line");

    private final InMemoryTelemetry telemetry;
    private final LabelTelemetry labels;

    Steps(InMemoryTelemetry telemetry) {
        this.telemetry = telemetry;
        labels = new OtelLabelTelemetry(telemetry.sdk());
    }

    /** Takes a step. */
    long take(long number) {
        labels.labelling(0, number, () -> {});
        return number;
    }

    /** The span id of the parent of a step that was taken once. */
    String parentOf(long number) {
        List<SpanData> taken = telemetry.spans().stream()
                .filter(span ->
                        span.getName().equals("label") && span.getAttributes().get(LINE) == number)
                .toList();
        assertThat(taken).as("spans of step " + number).hasSize(1);
        return taken.get(0).getParentSpanId();
    }

    /** The operation of this name. */
    SpanData operation(String name) throws InterruptedException {
        return operations(name, 1).get(0);
    }

    /** So many operations of this name: they may end a little after their results are there. */
    List<SpanData> operations(String name, int count) throws InterruptedException {
        while (true) {
            List<SpanData> ended = telemetry.spans().stream()
                    .filter(span -> span.getName().equals(name))
                    .toList();
            if (ended.size() == count) {
                return ended;
            }
            Thread.sleep(1);
        }
    }

    /** Steps were taken under as many operations with their numbers for topics, and each is under its own. */
    void assertEachIsOfTheOperationOfItsTopic(int count) {
        Map<String, SpanData> byId =
                telemetry.spans().stream().collect(Collectors.toMap(SpanData::getSpanId, Function.identity()));
        assertThat(byId).hasSize(2 * count);
        for (int number = 0; number < count; number++) {
            assertThat(byId.get(parentOf(number)).getAttributes().get(TOPIC)).isEqualTo(String.valueOf(number));
        }
    }
}
