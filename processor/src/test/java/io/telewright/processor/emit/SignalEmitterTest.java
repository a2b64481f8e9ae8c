package io.telewright.processor.emit;

import static io.telewright.processor.testing.Attributes.read;
import static io.telewright.processor.testing.Emitted.method;
import static io.telewright.processor.testing.Models.SCOPE;
import static io.telewright.processor.testing.Models.currentSpan;
import static io.telewright.processor.testing.Models.event;
import static io.telewright.processor.testing.Models.metric;
import static io.telewright.processor.testing.Models.signal;
import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.EventEmission.Place;
import io.telewright.processor.model.Measure;
import io.telewright.processor.model.Selection;
import io.telewright.processor.model.Signal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignalEmitterTest {

    @Test
    void aMetricIsRecordedIfItIsEnabled() {
        assertThat(method("place", signal(List.of(), metric("orders.placed", new Measure.Occurrences()))))
                .isEqualTo("if (Instruments.isEnabled(ordersPlaced)) { Measurements.add(ordersPlaced, 1,"
                        + " Dimensions.only(ordersPlacedTable)); }");
    }

    @Test
    void anAttributeThatSeveralEmissionsReadIsReadOnceAndOnlyIfOneOfThemIsEnabled() {
        Attribute read = read("customer.name");

        assertThat(method(
                        "place",
                        signal(List.of(read), metric("orders", new Measure.Occurrences(), read), currentSpan(read))))
                .startsWith("Span span = Spans.current(); if (!Instruments.isEnabled(orders) &&"
                        + " !Spans.isRecording(span)) { return; } String customerName ="
                        + " readCustomerName(order);")
                .contains("ordersSeries(customerName)", "Spans.set(span, CUSTOMER_NAME, customerName)");
    }

    @Test
    void aSpanEventAloneDecidesWhetherItsAttributesAreRead() {
        Attribute read = read("customer.name");

        assertThat(method("place", signal(List.of(read), event(Place.BOTH, Selection.ByOutcome.ALWAYS, read))))
                .contains("if (!Events.isEnabled(logger, Severity.INFO) && !SpanEvents.isEnabled(span,"
                        + " Severity.INFO)) { return; }");
    }

    @Test
    void anAttributeThatOneEmissionReadsIsReadThere() {
        Attribute read = read("customer.name");

        assertThat(method("place", signal(List.of(read), event(Place.LOG, Selection.ByOutcome.ALWAYS, read))))
                .contains("Events.set(event, CUSTOMER_NAME, readCustomerName(order))")
                .doesNotContain("return;");
    }

    @Test
    void metricsComeBeforeEventsOnTheLogAndThoseOnTheSpan() {
        assertThat(method(
                        "place",
                        signal(
                                List.of(),
                                currentSpan(),
                                metric("orders", new Measure.Occurrences()),
                                event(Place.BOTH, Selection.ByOutcome.ALWAYS))))
                .containsSubsequence(
                        "Measurements.add", "Events.emit", "if (Spans.isRecording(span))", "SpanEvents.add");
    }

    @Test
    void theExceptionOfAnEventIsItsParameter() {
        Signal plain = signal(List.of(), event(Place.BOTH, Selection.ByOutcome.ALWAYS));
        Signal failing =
                new Signal(plain.signature(), SCOPE, "", plain.attributes(), plain.emissions(), Optional.of(0));

        assertThat(method("place", failing))
                .contains("Events.emit(event, order);", "SpanEvents.add(span, \"order.placed\", order);");
    }
}
