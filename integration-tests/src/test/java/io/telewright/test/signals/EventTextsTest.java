package io.telewright.test.signals;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.telewright.test.declared.Color;
import io.telewright.test.declared.EventTexts;
import io.telewright.test.declared.EventTexts.Parcel;
import io.telewright.test.declared.OtelEventTexts;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The bodies of events are as the grammar of templates has them. */
class EventTextsTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final EventTexts events = new OtelEventTexts(telemetry.sdk());

    @Test
    void fallbacksGroupsAndDoubledCharactersMeanWhatTheGrammarSays() {
        events.lost("7", "Ada", "York", 1.5);
        events.lost(null, null, "York", 2);

        assertThat(bodies())
                .containsExactly("{7} of Ada in York of 1.5 kg [lost] Ada", "{unknown} of 2.0 kg [lost] {customer}");
    }

    @Test
    void aGroupOfManyPartsIsLeftOutIfOneIsAbsent() {
        events.moved("a", "b", "c", true);
        events.moved("a", null, "c", false);

        assertThat(bodies()).containsExactly("a-b-c trueab", " falseay");
    }

    @Test
    void aPathFromAParameterIsInTheTextAndIsNoAttribute() {
        events.weigh(new Parcel("7", Color.RED), () -> 3);
        events.weigh(new Parcel("8", null), () -> null);
        events.weigh(null, () -> 4);

        assertThat(bodies()).containsExactly("7 of RED weighs 3", "8 of no color", "{parcel.id} of no color weighs 4");
        assertThat(telemetry.logs().get(0).getAttributes().asMap())
                .containsOnlyKeys(AttributeKey.stringKey("parcel.number"), AttributeKey.longKey("weight"));
    }

    private List<String> bodies() {
        return telemetry.logs().stream()
                .map(LogRecordData::getBodyValue)
                .map(body -> Objects.requireNonNull(body).asString())
                .toList();
    }
}
