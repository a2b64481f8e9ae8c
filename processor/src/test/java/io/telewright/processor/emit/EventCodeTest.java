package io.telewright.processor.emit;

import static io.telewright.processor.testing.Attributes.text;
import static io.telewright.processor.testing.Emitted.method;
import static io.telewright.processor.testing.Models.event;
import static io.telewright.processor.testing.Models.mentioning;
import static io.telewright.processor.testing.Models.signal;
import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.EventEmission.Place;
import io.telewright.processor.model.Selection;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventCodeTest {

    @Test
    void aLogRecordHasItsNameSeverityBodyAndAttributes() {
        Attribute text = text("order.id");

        assertThat(method("place", signal(List.of(text), event(mentioning(text), text))))
                .contains("LogRecordBuilder event = Events.begin(logger, \"order.placed\", Severity.INFO);"
                        + " Events.setBody(event, Texts.join(\"of \", Texts.of(order, \"{order.id}\")));"
                        + " Events.set(event, ORDER_ID, order); Events.emit(event);");
    }

    @Test
    void aSpanEventHasAttributesIfThereAreAny() {
        Attribute text = text("order.id");

        assertThat(method("place", signal(List.of(text), event(Place.SPAN, Selection.ByOutcome.ALWAYS, text))))
                .contains("AttributesBuilder attributes = SpanEvents.attributes(); SpanEvents.set(attributes,"
                        + " ORDER_ID, order); SpanEvents.add(span, \"order.placed\", attributes);");
        assertThat(method("place", signal(List.of(), event(Place.SPAN, Selection.ByOutcome.ALWAYS))))
                .contains("SpanEvents.add(span, \"order.placed\");");
    }
}
