package io.telewright.processor.model;

import static io.telewright.processor.testing.Attributes.baggage;
import static io.telewright.processor.testing.Attributes.bounded;
import static io.telewright.processor.testing.Attributes.read;
import static io.telewright.processor.testing.Attributes.result;
import static io.telewright.processor.testing.Attributes.text;
import static io.telewright.processor.testing.Models.NOTHING_CROSSES;
import static io.telewright.processor.testing.Models.crossed;
import static io.telewright.processor.testing.Models.currentSpan;
import static io.telewright.processor.testing.Models.ending;
import static io.telewright.processor.testing.Models.event;
import static io.telewright.processor.testing.Models.mentioning;
import static io.telewright.processor.testing.Models.metric;
import static io.telewright.processor.testing.Models.open;
import static io.telewright.processor.testing.Models.operation;
import static io.telewright.processor.testing.Models.span;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import io.telewright.processor.model.EventEmission.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OperationTest {
    private static final Attribute READ = read("customer.name");
    private static final Attribute TEXT = text("order.id");
    private static final Attribute RESULT = result("receipt.name");
    private static final Measure CALLS = new Measure.Calls();
    private static final Measure IN_FLIGHT = new Measure.InFlight();
    private static final Ending SUBSCRIPTION =
            new Ending.OfSubscription(PublisherType.MONO, ClassName.get(String.class), true);

    @Test
    void anAttributeThatOnlyTheSpanReadsIsNotHeld() {
        assertThat(operation(List.of(READ), span(READ)).heldAtStart()).isEmpty();
    }

    @Test
    void anAttributeThatRunsCodeIsHeldIfItIsReadTwiceAtTheStart() {
        assertThat(operation(List.of(READ), span(mentioning(READ), READ)).heldAtStart())
                .containsExactly(READ);
        assertThat(operation(List.of(READ), span(READ), metric("active", IN_FLIGHT, READ))
                        .heldAtStart())
                .containsExactly(READ);
    }

    @Test
    void anAttributeThatRunsCodeIsHeldIfItIsReadAtTheEnd() {
        assertThat(operation(List.of(READ), metric("calls", CALLS, READ)).heldAtStart())
                .containsExactly(READ);
        assertThat(operation(List.of(READ), event(Place.LOG, Selection.ByOutcome.ALWAYS, READ))
                        .heldAtStart())
                .containsExactly(READ);
    }

    @Test
    void anAttributeThatRunsCodeIsHeldIfTheOperationStartsLater() {
        assertThat(withEnding(SUBSCRIPTION).heldAtStart()).containsExactly(READ);
        assertThat(withEnding(Ending.OfCall.WITH_STAGE).heldAtStart()).isEmpty();
    }

    private static Operation withEnding(Ending ending) {
        return operation(
                ClassName.get(String.class), new Work.Delegate(), ending, NOTHING_CROSSES, List.of(READ), span(READ));
    }

    @Test
    void aParameterIsNotHeld() {
        assertThat(operation(List.of(TEXT), span(TEXT), event(Place.BOTH, Selection.ByOutcome.ALWAYS, TEXT))
                        .heldAtStart())
                .isEmpty();
    }

    @Test
    void aParameterOfAGenericTypeIsHeldForTheEndWhereItsTypeIsUnknown() {
        Source source = TEXT.source();
        Attribute generic = new Attribute(
                TEXT.key(),
                List.of(new Reading(
                        new Source(source.origin(), source.type(), List.of(TypeVariableName.get("T")), source.steps()),
                        TEXT.conversion(),
                        TEXT.bound())),
                false,
                false,
                "");

        assertThat(operation(List.of(generic), event(Place.LOG, Selection.ByOutcome.ALWAYS, generic))
                        .heldAtStart())
                .containsExactly(generic);
        assertThat(operation(List.of(generic), span(generic)).heldAtStart()).isEmpty();
    }

    @Test
    void anEntryOfTheBaggageIsHeldWithTheContextAndNotBefore() {
        Attribute entry = baggage("tenant.id");

        assertThat(operation(List.of(entry), event(Place.LOG, Selection.ByOutcome.ALWAYS, entry))
                        .heldAtStart())
                .isEmpty();
    }

    @Test
    void whatMetricsAndEventsTakeAtTheEndIsKept() {
        Attribute bounded = bounded("region");

        assertThat(operation(List.of(TEXT, bounded), span(TEXT, bounded), metric("calls", CALLS, bounded))
                        .keptForEnd())
                .containsExactly(bounded);
        assertThat(operation(List.of(TEXT, bounded), span(TEXT, bounded), metric("active", IN_FLIGHT, bounded))
                        .keptForEnd())
                .isEmpty();
    }

    @Test
    void aResultIsHeldIfSeveralEmissionsReadIt() {
        assertThat(operation(List.of(RESULT), span(RESULT)).heldAtEnd()).isEmpty();
        assertThat(operation(List.of(RESULT), span(RESULT), metric("calls", CALLS, RESULT))
                        .heldAtEnd())
                .containsExactly(RESULT);
        assertThat(operation(List.of(RESULT), event(mentioning(RESULT), RESULT)).heldAtEnd())
                .containsExactly(RESULT);
    }

    @Test
    void resultsAreSetOnTheSpanThatIsThereAndErrorTypesAreNot() {
        assertThat(operation(List.of(TEXT, RESULT), span(TEXT, RESULT, Attribute.ERROR_TYPE))
                        .setAtEnd())
                .containsExactly(RESULT);
        assertThat(operation(List.of(RESULT), currentSpan(RESULT)).setAtEnd()).containsExactly(RESULT);
        assertThat(operation(List.of(RESULT), metric("calls", CALLS, RESULT)).setAtEnd())
                .isEmpty();
    }

    @Test
    void anOperationWithASpanAloneIsPlainUnlessItEndsLater() {
        assertThat(operation(List.of(TEXT), span(TEXT)).isPlain()).isTrue();
        assertThat(ending(ClassName.get(String.class), Ending.OfCall.WITH_STAGE, span())
                        .isPlain())
                .isFalse();
        assertThat(open(span()).isPlain()).isFalse();
        assertThat(operation(List.of(), metric("calls", CALLS)).isPlain()).isFalse();
    }

    @Test
    void successIsAnEndingIfItSetsTheStatus() {
        SpanEmission span = span();
        SpanEmission ok =
                new SpanEmission(span.name(), false, span.kind(), span.parent(), List.of(), true, span.attributes());

        assertThat(operation(List.of(), span).hasEnding()).isFalse();
        assertThat(operation(List.of(), ok).hasEnding()).isTrue();
        assertThat(operation(List.of(RESULT), span(RESULT)).hasEnding()).isTrue();
    }

    @Test
    void metricsAndLogRecordsBelongToTheContextAndSpanEventsDoNot() {
        assertThat(operation(List.of(), metric("active", IN_FLIGHT)).recordsInContext())
                .isTrue();
        assertThat(operation(List.of(), event(Place.LOG, Selection.ByOutcome.RETURN))
                        .recordsInContext())
                .isTrue();
        assertThat(operation(List.of(), event(Place.SPAN, Selection.ByOutcome.RETURN))
                        .recordsInContext())
                .isFalse();
    }

    @Test
    void theContextIsNeededForBaggageAndForWhatCrosses() {
        Crossing cleared = new Crossing(Optional.empty(), true, List.of(), List.of());

        assertThat(operation(List.of(TEXT), currentSpan(TEXT)).needsContext()).isFalse();
        assertThat(operation(List.of(baggage("tenant.id")), currentSpan()).needsContext())
                .isTrue();
        assertThat(crossed(cleared, currentSpan()).needsContext()).isTrue();
    }

    @Test
    void theErrorTypeIsTakenByMetricsAndEventsAndNotByTheSpanItself() {
        assertThat(operation(List.of(), span(Attribute.ERROR_TYPE)).takesErrorType())
                .isFalse();
        assertThat(operation(List.of(), metric("calls", CALLS, Attribute.ERROR_TYPE))
                        .takesErrorType())
                .isTrue();
    }

    @Test
    void theOutcomeIsNeededUnlessOnlyTheTimeInFlightIsCounted() {
        assertThat(operation(List.of(), metric("active", IN_FLIGHT)).needsOutcome())
                .isFalse();
        assertThat(operation(List.of(), span()).needsOutcome()).isTrue();
        assertThat(operation(List.of(), event(Place.LOG, Selection.ByOutcome.RETURN))
                        .needsOutcome())
                .isTrue();
    }

    @Test
    void aPublisherIsAlwaysDecoratedIfTheContextCrossesWithItsSubscriptions() {
        Crossing cleared = new Crossing(Optional.empty(), true, List.of(), List.of());

        assertThat(subscription(cleared).isAlwaysDecorated()).isTrue();
        assertThat(subscription(NOTHING_CROSSES).isAlwaysDecorated()).isFalse();
        assertThat(crossed(cleared, span()).isAlwaysDecorated()).isFalse();
    }

    private static Operation subscription(Crossing crossing) {
        return operation(ClassName.get(String.class), new Work.Delegate(), SUBSCRIPTION, crossing, List.of(), span());
    }

    @Test
    void aHistogramOfAnOperationTimesIt() {
        assertThat(operation(List.of(), metric("duration", new Measure.Elapsed(DurationUnit.SECONDS)))
                        .isTimed())
                .isTrue();
        assertThat(operation(List.of(), metric("calls", CALLS)).isTimed()).isFalse();
    }

    @Test
    void namesAreDerivedFromTheMethod() {
        Operation operation = operation(List.of(), span());

        assertThat(operation.endingName()).isEqualTo("placeEnded");
        assertThat(operation.notAnErrorName()).isEqualTo("PLACE_NOT_AN_ERROR");
    }
}
