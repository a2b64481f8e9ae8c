package io.telewright.processor.model;

import static io.telewright.processor.testing.Attributes.bounded;
import static io.telewright.processor.testing.Attributes.color;
import static io.telewright.processor.testing.Attributes.read;
import static io.telewright.processor.testing.Attributes.sampled;
import static io.telewright.processor.testing.Attributes.text;
import static io.telewright.processor.testing.Models.currentSpan;
import static io.telewright.processor.testing.Models.event;
import static io.telewright.processor.testing.Models.mentioning;
import static io.telewright.processor.testing.Models.metric;
import static io.telewright.processor.testing.Models.signal;
import static io.telewright.processor.testing.Models.span;
import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.model.EventEmission.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmissionsTest {
    private static final Attribute READ = read("customer.name");

    @Test
    void aSpanEventUsesTheCurrentSpanUnlessThereIsASpanOfItsOwn() {
        EventEmission onSpan = event(Place.SPAN, Selection.ByOutcome.RETURN);

        assertThat(new Emissions(List.of(onSpan)).useCurrentSpan()).isTrue();
        assertThat(new Emissions(List.of(span(), onSpan)).useCurrentSpan()).isFalse();
        assertThat(new Emissions(List.of(currentSpan())).useCurrentSpan()).isTrue();
        assertThat(new Emissions(List.of(event(Place.LOG, Selection.ByOutcome.RETURN))).useCurrentSpan())
                .isFalse();
    }

    @Test
    void onlyOperationsInFlightAreEmittedAtTheStartAmongMetrics() {
        MetricEmission inFlight = metric("active", new Measure.InFlight());
        MetricEmission calls = metric("calls", new Measure.Calls());
        Emissions emissions =
                new Emissions(List.of(span(), inFlight, calls, event(Place.LOG, Selection.ByOutcome.RETURN)));

        assertThat(emissions.atStart().all()).containsExactly(span(), inFlight);
        assertThat(emissions.atEnd().all()).containsExactly(calls, event(Place.LOG, Selection.ByOutcome.RETURN));
        assertThat(emissions.areMetrics()).isFalse();
        assertThat(new Emissions(List.of(inFlight, calls)).areMetrics()).isTrue();
    }

    @Test
    void anEventReadsAnAttributeForEachPlaceAndEachMention() {
        assertThat(event(Place.BOTH, Selection.ByOutcome.ALWAYS, READ).readings(READ))
                .isEqualTo(2);
        assertThat(event(mentioning(READ, READ), READ).readings(READ)).isEqualTo(3);
        assertThat(event(mentioning(READ)).readings(text("order.id"))).isZero();
    }

    @Test
    void aSignalHoldsWhatRunsCodeAndIsReadMoreThanOnce() {
        MetricEmission metric = metric("placed", new Measure.Occurrences(), READ);

        assertThat(signal(List.of(READ), metric).held()).isEmpty();
        assertThat(signal(List.of(READ), metric, currentSpan(READ)).held()).containsExactly(READ);
        assertThat(signal(List.of(READ), event(mentioning(READ), READ)).held()).containsExactly(READ);
        assertThat(signal(List.of(READ), event(Template.of("placed"), READ)).held())
                .isEmpty();
    }

    @Test
    void samplersSeeTheAttributesThatAreMarkedForThem() {
        SpanEmission span = span(sampled("early"), text("late"), Attribute.ERROR_TYPE);

        assertThat(span.early()).containsExactly(sampled("early"));
        assertThat(span.late()).containsExactly(text("late"));
    }

    @Test
    void combinationsAreTheProductOfAllBounds() {
        assertThat(metric("calls", new Measure.Calls(), bounded("region"), Attribute.ERROR_TYPE)
                        .cardinality())
                .isEqualTo(200);
        assertThat(metric("calls", new Measure.Calls(), color("color", Optional.empty()))
                        .cardinality())
                .isEqualTo(1);
    }

    @Test
    void theInstrumentFollowsFromWhatIsMeasured() {
        assertThat(metric("d", new Measure.Elapsed(DurationUnit.MILLISECONDS)).instrument())
                .returns(InstrumentKind.Synchronous.HISTOGRAM, Instrument::kind)
                .returns(NumberType.DOUBLE, Instrument::number);
        assertThat(metric("a", new Measure.InFlight()).instrument())
                .returns(InstrumentKind.Synchronous.UP_DOWN_COUNTER, Instrument::kind)
                .returns(NumberType.LONG, Instrument::number);
        assertThat(metric("o", new Measure.Observed(NumberType.LONG, InstrumentKind.Observable.COUNTER))
                        .instrument()
                        .kind()
                        .label())
                .isEqualTo("observable COUNTER");
    }

    @Test
    void aTemplateKnowsWhatItMentions() {
        Template template = mentioning(READ, text("order.id"), READ);

        assertThat(template.attributes()).containsExactly(READ, text("order.id"), READ);
        assertThat(template.mentions(READ)).isEqualTo(2);
        assertThat(template.isConstant()).isFalse();
        assertThat(template.written()).isEqualTo("of {customer.name}{order.id}{customer.name}");
    }
}
