package io.telewright.processor.emit;

import static io.telewright.processor.testing.Attributes.text;
import static io.telewright.processor.testing.Emitted.method;
import static io.telewright.processor.testing.Models.event;
import static io.telewright.processor.testing.Models.mentioning;
import static io.telewright.processor.testing.Models.signal;
import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.EventEmission.Place;
import io.telewright.processor.model.EventEmission.When;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventCodeTest {

    @Test
    void aLogRecordHasItsNameSeverityBodyAndAttributes() {
        Attribute text = text("order.id");

        assertThat(method("place", signal(List.of(text), event(mentioning(text), text))))
                .contains("Events.emit(logger.logRecordBuilder().setEventName(\"order.placed\")"
                        + ".setSeverity(Severity.INFO).setBody(\"of \" + Values.orPlaceholder(order, \"{order.id}\"))"
                        + ".setAttribute(ORDER_ID, order));");
    }

    @Test
    void aSpanEventHasAttributesIfThereAreAny() {
        Attribute text = text("order.id");

        assertThat(method("place", signal(List.of(text), event(Place.SPAN, When.ALWAYS, text))))
                .contains("Events.add(span, \"order.placed\", Attributes.builder().put(ORDER_ID, order).build());");
        assertThat(method("place", signal(List.of(), event(Place.SPAN, When.ALWAYS))))
                .contains("Events.add(span, \"order.placed\", Dimensions.none());");
    }
}
