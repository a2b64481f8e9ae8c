package io.telewright.processor.emit;

import static io.telewright.processor.testing.Attributes.baggage;
import static io.telewright.processor.testing.Attributes.text;
import static io.telewright.processor.testing.Emitted.code;
import static io.telewright.processor.testing.Emitted.method;
import static io.telewright.processor.testing.Models.crossed;
import static io.telewright.processor.testing.Models.operation;
import static io.telewright.processor.testing.Models.span;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Crossing;
import io.telewright.processor.model.Operation;
import io.telewright.processor.model.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextEmitterTest {

    @ParameterizedTest
    @CsvSource({"EXTRACT, Carriers.extract", "EXTRACT_ALONE, Carriers.extractAlone", "EXTRACT_BATCH, Batch.extract"})
    void aCarrierSaysWhatTheContextIs(Crossing.Flow flow, String method) {
        assertThat(method("place", carrying(flow, new Crossing.Map())))
                .contains(method + "(Scopes.current(), propagator, order, Carriers.MAP_GETTER,"
                        + " \"OtelOrders.place\")");
    }

    @Test
    void aBatchIsDescribedOnItsSpan() {
        assertThat(method("place", carrying(Crossing.Flow.EXTRACT_BATCH, new Crossing.Map())))
                .containsSubsequence(
                        "Context parent = Batch.start(batch, Scopes.current());", "Batch.describe(batch, span);");
    }

    @Test
    void eachCarrierHasItsSetter() {
        assertThat(method("place", carrying(Crossing.Flow.INJECT, new Crossing.Map())))
                .contains("Carriers.inject(propagator, context, order, Carriers.MAP_SETTER, \"OtelOrders.place\")");
        assertThat(method("place", carrying(Crossing.Flow.INJECT, new Crossing.MapOfLists())))
                .contains("Carriers.LIST_SETTER");
        assertThat(method("place", carrying(Crossing.Flow.INJECT, new Crossing.RequestBuilder())))
                .contains("context, order, REQUEST_SETTER,");
        assertThat(code(carrying(Crossing.Flow.INJECT, new Crossing.Own(ClassName.get("shop", "HeaderSetter")))))
                .contains("headerSetter = new HeaderSetter();", "context, order, headerSetter,");
    }

    private static Operation carrying(Crossing.Flow flow, Crossing.Access access) {
        Crossing.Carrier carrier = new Crossing.Carrier(0, flow, access);
        return crossed(new Crossing(Optional.of(carrier), false, List.of(), List.of()), span());
    }

    @Test
    void entriesAreAddedToTheBaggageOrReplaceIt() {
        List<Crossing.BaggageEntry> entries = List.of(new Crossing.BaggageEntry("tenant", text("tenant")));

        assertThat(method("place", crossed(new Crossing(Optional.empty(), false, entries, List.of()), span())))
                .contains("Baggages baggage = Baggages.of(Scopes.current()); Baggages.put(baggage, \"tenant\","
                        + " order); Context parent = Baggages.context(baggage);");
        assertThat(method("place", crossed(new Crossing(Optional.empty(), true, entries, List.of()), span())))
                .contains("Baggages baggage = Baggages.none(Scopes.current()); Baggages.put(baggage,"
                        + " \"tenant\", order); Context parent = Baggages.context(baggage);");
    }

    @Test
    void entriesOfTheBaggageAreReadFromTheContextThatTheOperationStartsWith() {
        Attribute entry = baggage("tenant.id");

        assertThat(method("place", operation(List.of(entry), span(entry))))
                .containsSubsequence(
                        "Context parent = Scopes.current();",
                        "String tenantId = Baggages.value(parent, \"tenant.id\");",
                        "Spans.set(span, TENANT_ID, tenantId);");
    }

    @Test
    void linksAreAddedToASpanThatRecords() {
        Source order = new Source(new Source.Parameter(0), ClassName.get(String.class), List.of(), List.of());
        Crossing.Link link = new Crossing.Link(order, Optional.empty());

        assertThat(method("place", crossed(new Crossing(Optional.empty(), false, List.of(), List.of(link)), span())))
                .contains("if (Spans.isRecording(span)) { Links.add(span, order, \"OtelOrders.place\"); }");
    }
}
