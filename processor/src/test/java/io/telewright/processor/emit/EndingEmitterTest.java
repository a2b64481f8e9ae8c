package io.telewright.processor.emit;

import static io.telewright.processor.testing.Attributes.result;
import static io.telewright.processor.testing.Emitted.method;
import static io.telewright.processor.testing.Models.event;
import static io.telewright.processor.testing.Models.metric;
import static io.telewright.processor.testing.Models.operation;
import static io.telewright.processor.testing.Models.span;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.EventEmission.Place;
import io.telewright.processor.model.Measure;
import io.telewright.processor.model.MetricEmission;
import io.telewright.processor.model.Operation;
import io.telewright.processor.model.Selection;
import io.telewright.processor.model.SpanEmission;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndingEmitterTest {

    private static final MetricEmission CALLS = metric("calls", new Measure.Calls());

    @Test
    void metricsFollowTheEndOfTheSpanWhichTellsItsDuration() {
        assertThat(method("placeEnded", operation(List.of(), span(), CALLS)))
                .containsSubsequence("Spans.end(span);", "Measurements.add(calls");
    }

    @Test
    void metricsComeBeforeEventsWhoseProcessorsMayTakeTheirTime() {
        assertThat(method(
                        "placeEnded",
                        operation(List.of(), span(), CALLS, event(Place.LOG, Selection.ByOutcome.ALWAYS))))
                .containsSubsequence("Measurements.add(calls", "Events.emit", "Spans.end(span);");
    }

    @Test
    void eachEventIsEmittedAtItsEnds() {
        assertThat(method(
                        "placeEnded",
                        operation(
                                List.of(),
                                event(Place.LOG, Selection.ByOutcome.RETURN),
                                event(Place.LOG, Selection.ByOutcome.FAILURE),
                                event(Place.LOG, Selection.ByOutcome.ALWAYS))))
                .containsSubsequence(
                        "if (outcome.returned() && Events.isEnabled(logger, Severity.INFO, context))",
                        "Events.emit(event);",
                        "if (outcome.failed() && Events.isEnabled(logger, Severity.INFO, context))",
                        "Events.emit(event, thrown);",
                        "if (Events.isEnabled(logger, Severity.INFO, context))",
                        "Severity.INFO, context);",
                        "Events.emit(event, outcome.failed() ? thrown : null);");
    }

    @Test
    void successSetsTheStatusOnlyIfThatIsWanted() {
        SpanEmission span = span();
        SpanEmission ok =
                new SpanEmission(span.name(), false, span.kind(), span.parent(), List.of(), true, span.attributes());

        assertThat(method("placeEnded", operation(List.of(), ok)))
                .contains("else if (outcome == Outcome.RETURNED) { Spans.succeed(span); }");
        assertThat(method("placeEnded", operation(List.of(), span, CALLS))).doesNotContain("succeed");
    }

    @Test
    void expectedExceptionsAreNoFailure() {
        SpanEmission span = span();
        SpanEmission expecting = new SpanEmission(
                span.name(),
                false,
                span.kind(),
                span.parent(),
                List.of(ClassName.get(IllegalStateException.class)),
                false,
                span.attributes());

        assertThat(method("placeEnded", operation(List.of(), expecting, CALLS)))
                .startsWith("try { Outcome outcome = Outcome.of(thrown, PLACE_NOT_AN_ERROR);");
    }

    @Test
    void theErrorTypeIsFoundOnceForAllThatTakeIt() {
        Operation operation = operation(
                List.of(),
                metric("calls", new Measure.Calls(), Attribute.ERROR_TYPE),
                event(Place.LOG, Selection.ByOutcome.FAILURE, Attribute.ERROR_TYPE));

        assertThat(method("placeEnded", operation))
                .containsOnlyOnce("String errorType = outcome.errorType(thrown);")
                .contains("callsSeries(errorType)", "Events.set(event, ERROR_TYPE, errorType)");
    }

    @Test
    void resultsAreSetOnTheSpanIfThereIsOne() {
        Attribute result = result("receipt.name");

        assertThat(method("placeEnded", operation(List.of(result), span(result))))
                .contains("if (thrown == null && Spans.isRecording(span)) { Spans.set(span, RECEIPT_NAME,"
                        + " readReceiptName(result)); }");
        assertThat(method("placeEnded", operation(List.of(result), metric("calls", new Measure.Calls(), result))))
                .isEqualTo("try { Measurements.add(calls, 1, callsSeries(readReceiptName(result)),"
                        + " context); } catch (Throwable fault) { Faults.report(OtelOrders.class, fault); }");
    }
}
