package io.telewright.test.operation;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.telewright.test.declared.Color;
import io.telewright.test.declared.OperationEvents;
import io.telewright.test.declared.OtelOperationEvents;
import io.telewright.test.testing.InMemoryTelemetry;
import org.junit.jupiter.api.Test;

class EventPlacesTest {
    private static final AttributeKey<String> COLOR = AttributeKey.stringKey("color");
    private static final AttributeKey<String> JOB = AttributeKey.stringKey("job");
    private static final AttributeKey<String> MADE = AttributeKey.stringKey("made");

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final OperationEvents operations = new OtelOperationEvents(telemetry.sdk());

    @Test
    void theResultFillsTheBodyOfALogEventAndTheSpanHasNoEvent() {
        assertThat(operations.logOnly("bake", () -> "bread")).isEqualTo("bread");

        assertThat(telemetry.log())
                .hasEventName("job.logged")
                .hasSeverity(Severity.WARN)
                .hasBody("Job bake made bread.")
                .hasAttributes(Attributes.of(JOB, "bake", MADE, "bread"))
                .hasSpanContext(telemetry.span().getSpanContext());
        assertThat(telemetry.span()).hasTotalRecordedEvents(0);
    }

    @Test
    void aFailureLeavesThePlaceholderOfTheResultAsWritten() {
        IllegalStateException failure = new IllegalStateException("burnt");

        assertThat(catchThrowable(() -> operations.logOnly(null, () -> Sneaky.fail(failure))))
                .isSameAs(failure);

        assertThat(telemetry.log()).hasBody("Job {job} made {made}.").hasException(failure);
    }

    @Test
    void aSpanEventIsOnTheSpanAloneWithTheResult() {
        operations.spanOnly(Color.RED, () -> "bread");

        assertThat(telemetry.logs()).isEmpty();
        assertThat(telemetry.span())
                .hasEventsSatisfyingExactly(
                        event -> event.hasName("job.noted").hasAttributes(Attributes.of(COLOR, "RED", MADE, "bread")));
    }

    @Test
    void theEventIsOnTheCallersSpanIfTheOperationHasNone() {
        inCaller(() -> operations.seen("bake", () -> "bread"));

        assertThat(telemetry.span())
                .hasName("caller")
                .hasAttributes(Attributes.empty())
                .hasEventsSatisfyingExactly(
                        event -> event.hasName("job.seen").hasAttributes(Attributes.of(JOB, "bake")));
        assertThat(telemetry.logs()).isEmpty();
    }

    @Test
    void aFailureWithoutASpanOfItsOwnIsAnErrorTypeEverywhereAndDoesNotFailTheCallersSpan() {
        IllegalStateException failure = new IllegalStateException("burnt");
        Attributes failed = Attributes.of(
                COLOR, "RED", AttributeKey.stringKey("error.type"), IllegalStateException.class.getName());

        inCaller(() -> assertThat(catchThrowable(() -> operations.done(Color.RED, () -> Sneaky.fail(failure))))
                .isSameAs(failure));

        assertThat(telemetry.span())
                .hasAttributes(Attributes.empty())
                .hasEventsSatisfyingExactly(event -> event.hasName("job.done")
                        .hasAttributesSatisfying(attributes -> assertThat(attributes)
                                .containsEntry("color", "RED")
                                .containsEntry("error.type", IllegalStateException.class.getName())
                                .containsEntry("exception.message", "burnt")));
        assertThat(telemetry.span().getStatus()).isEqualTo(io.opentelemetry.sdk.trace.data.StatusData.unset());
        assertThat(telemetry.log())
                .hasEventName("job.done")
                .hasException(failure)
                .hasSpanContext(telemetry.span().getSpanContext());
        assertThat(telemetry.metric("job.count"))
                .hasLongSumSatisfying(sum ->
                        sum.hasPointsSatisfying(point -> point.hasValue(1).hasAttributes(failed)));
    }

    @Test
    void theRestIsRecordedWithoutAnySpan() {
        operations.done(Color.GREEN, () -> "bread");
        operations.seen("bake", () -> "bread");

        assertThat(telemetry.spans()).isEmpty();
        assertThat(telemetry.log()).hasEventName("job.done").hasAttributes(Attributes.of(COLOR, "GREEN"));
        assertThat(telemetry.log().getSpanContext().isValid()).isFalse();
    }

    private void inCaller(Runnable code) {
        Span caller = telemetry.sdk().getTracer("test").spanBuilder("caller").startSpan();
        Context.root().with(caller).wrap(code).run();
        caller.end();
    }
}
