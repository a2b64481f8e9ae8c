package io.telewright.processor.emit;

import static io.telewright.processor.testing.Emitted.method;
import static io.telewright.processor.testing.Models.crossed;
import static io.telewright.processor.testing.Models.event;
import static io.telewright.processor.testing.Models.metric;
import static io.telewright.processor.testing.Models.operation;
import static io.telewright.processor.testing.Models.span;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.telewright.processor.model.Crossing;
import io.telewright.processor.model.Ending;
import io.telewright.processor.model.EventEmission.Place;
import io.telewright.processor.model.Measure;
import io.telewright.processor.model.Operation;
import io.telewright.processor.model.PublisherType;
import io.telewright.processor.model.Selection;
import io.telewright.processor.model.Work;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisabledEmitterTest {

    @Test
    void anOperationRunsAloneIfNothingOfItIsEnabled() {
        assertThat(method(
                        "place",
                        operation(
                                List.of(),
                                span(),
                                metric("calls", new Measure.Calls()),
                                event(Place.LOG, Selection.ByOutcome.ALWAYS))))
                .startsWith("if (!Spans.isEnabled(tracer) && !Instruments.isEnabled(calls) &&"
                        + " !Events.isEnabled(logger, Severity.INFO)) { return delegate.place(order); }");
    }

    @Test
    void theCurrentSpanDecidesForWhatIsSetOnIt() {
        assertThat(method("place", operation(List.of(), event(Place.SPAN, Selection.ByOutcome.ALWAYS))))
                .startsWith("Span span = Spans.current(); if (!Spans.isRecording(span)) { return"
                        + " delegate.place(order); }");
    }

    @Test
    void theContextCrossesAllTheSame() {
        Crossing.Carrier carrier = new Crossing.Carrier(0, Crossing.Flow.INJECT, new Crossing.Map());

        assertThat(method("place", crossed(new Crossing(Optional.of(carrier), false, List.of(), List.of()), span())))
                .startsWith("if (!Spans.isEnabled(tracer)) { Carriers.inject(propagator, Scopes.current(),"
                        + " order, Carriers.MAP_SETTER, \"OtelOrders.place\"); return delegate.place(order); }");
        assertThat(method("place", crossed(new Crossing(Optional.empty(), true, List.of(), List.of()), span())))
                .startsWith("if (!Spans.isEnabled(tracer)) { Baggages baggage ="
                        + " Baggages.none(Scopes.current()); Context context = Baggages.context(baggage);"
                        + " Scope scope = Scopes.enter(context); try { return"
                        + " delegate.place(order); } finally { Scopes.exit(scope, context); } }");
    }

    @Test
    void aPublisherThatTheContextCrossesIsDecoratedAllTheSame() {
        Operation operation = operation(
                ClassName.get("shop", "Publisher"),
                new Work.Delegate(),
                new Ending.OfSubscription(PublisherType.FLOW_PUBLISHER, ClassName.get(String.class), true),
                new Crossing(Optional.empty(), true, List.of(), List.of()),
                List.of(),
                span());

        assertThat(method("place", operation)).doesNotContain("isEnabled");
    }
}
