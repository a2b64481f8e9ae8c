package io.telewright.processor.emit;

import static io.telewright.processor.testing.Attributes.baggage;
import static io.telewright.processor.testing.Attributes.color;
import static io.telewright.processor.testing.Attributes.number;
import static io.telewright.processor.testing.Attributes.text;
import static io.telewright.processor.testing.Emitted.method;
import static io.telewright.processor.testing.Models.currentSpan;
import static io.telewright.processor.testing.Models.event;
import static io.telewright.processor.testing.Models.mentioning;
import static io.telewright.processor.testing.Models.signal;
import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Template;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValueCodeTest {

    @Test
    void aNumberIsWidenedAndAlwaysThere() {
        Attribute number = number("size");

        assertThat(method("place", signal(List.of(number), event(mentioning(number), number))))
                .contains("Texts.join(\"of \", Texts.of((long) order))", "Events.set(event, SIZE, (long) order)");
    }

    @Test
    void anEnumIsNamedByItsMethodOrItsConstants() {
        Attribute named = color("color", Optional.of("text"));
        Attribute plain = color("color", Optional.empty());

        assertThat(method("place", signal(List.of(named), currentSpan(named))))
                .contains("Spans.set(span, COLOR, Admitted.value(colorDimension, order));");
        assertThat(method("place", signal(List.of(plain), currentSpan(plain))))
                .contains("Spans.set(span, COLOR, Values.name(order));");
    }

    @Test
    void anEntryOfTheBaggageIsReadFromTheCurrentContext() {
        Attribute entry = baggage("tenant.id");

        assertThat(method("place", signal(List.of(entry), currentSpan(entry))))
                .contains("Spans.set(span, TENANT_ID, Baggages.value(Scopes.current(), \"tenant.id\"));");
    }

    @Test
    void aTextThatIsOnePlaceholderIsNotJoined() {
        Attribute text = text("order.id");
        Template template = new Template(List.of(new Template.Hole(text, Optional.empty())));

        assertThat(method("place", signal(List.of(text), event(template, text))))
                .contains("Events.setBody(event, Texts.of(order, \"{order.id}\"))");
    }

    @Test
    void supportJoinsFourTextsAtATime() {
        Attribute text = text("id");

        assertThat(method("place", signal(List.of(text), event(mentioning(text, text, text, text), text))))
                .contains("Texts.join(Texts.join(\"of \", Texts.of(order, \"{id}\"), Texts.of(order, \"{id}\"),"
                        + " Texts.of(order, \"{id}\")), Texts.of(order, \"{id}\"))");
    }
}
