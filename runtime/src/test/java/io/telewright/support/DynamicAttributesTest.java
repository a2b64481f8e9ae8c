package io.telewright.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.telewright.testing.Reports;
import io.telewright.testing.Unprintable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DynamicAttributesTest {
    private final Reports reports = new Reports();

    @AfterEach
    void hearNoMore() {
        reports.close();
    }

    @Test
    void attributesOfWhichNoneIsDroppedAreTakenAsTheyAre() {
        Attributes given = Attributes.of(AttributeKey.stringKey("a"), "b");

        assertThat(DynamicAttributes.of(DynamicAttributes.under("shop.Orders.placed", "", "declared"), given))
                .isSameAs(given);
        assertThat(DynamicAttributes.of(DynamicAttributes.under("shop.Orders.placed", ""), (Attributes) null))
                .isNull();
        assertThat(reports.messages()).isEmpty();
    }

    @Test
    void aKeyThatIsDeclaredIsDroppedAndReportedOnce() {
        DynamicAttributes rules = DynamicAttributes.under("shop.Orders.once", "", "once.declared");
        Map<String, String> given = Map.of("once.declared", "x");

        assertThat(DynamicAttributes.of(rules, given)).isEqualTo(Attributes.empty());
        assertThat(DynamicAttributes.of(rules, given)).isEqualTo(Attributes.empty());

        assertThat(reports.messages()).singleElement().asString().contains("once.declared", "shop.Orders.once");
    }

    @Test
    void whatExceedsSixtyFourIsDroppedAndReportedOnce() {
        Map<String, Integer> given = new LinkedHashMap<>();
        for (int i = 0; i < 70; i++) {
            given.put("key" + i, i);
        }

        Attributes taken = DynamicAttributes.of(DynamicAttributes.under("shop.Orders.many", "many"), given);

        assertThat(taken).isNotNull();
        assertThat(taken.size()).isEqualTo(64);
        assertThat(taken.get(AttributeKey.longKey("many.key63"))).isEqualTo(63L);
        assertThat(reports.messages())
                .singleElement()
                .asString()
                .contains("more than 64", "'key64'", "shop.Orders.many");
    }

    @Test
    void aValueThatThrowsIsLeftOutAndReported() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("broken.value", new Unprintable());
        given.put("fine", "yes");

        assertThat(DynamicAttributes.of(DynamicAttributes.under("shop.Orders.placed", ""), given))
                .isEqualTo(Attributes.of(AttributeKey.stringKey("fine"), "yes"));
        assertThat(reports.messages()).singleElement().asString().contains("broken.value", "shop.Orders.placed");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // a raw map may have keys of any type
    void anEntryWithoutATextAsKeyIsDroppedAndReportedOnce() {
        Map<Object, Object> given = new LinkedHashMap<>();
        given.put(7, "number");
        given.put(null, "null");
        given.put("", "empty");
        given.put("fine", "yes");
        DynamicAttributes rules = DynamicAttributes.under("shop.Orders.keys", "");

        DynamicAttributes.of(rules, (Map) given);
        assertThat(DynamicAttributes.of(rules, (Map) given))
                .isEqualTo(Attributes.of(AttributeKey.stringKey("fine"), "yes"));

        assertThat(reports.messages())
                .hasSize(3)
                .allSatisfy(message -> assertThat(message).contains("shop.Orders.keys"))
                .anySatisfy(message -> assertThat(message).contains("java.lang.Integer"))
                .anySatisfy(message -> assertThat(message).contains("is null"))
                .anySatisfy(message -> assertThat(message).contains("is empty"));
    }

    @Test
    void twoMethodsAreReportedEach() {
        Map<String, String> given = Map.of("each.declared", "x");

        DynamicAttributes.of(DynamicAttributes.under("shop.Orders.one", "", "each.declared"), given);
        DynamicAttributes.of(DynamicAttributes.under("shop.Orders.two", "", "each.declared"), given);

        assertThat(reports.messages()).hasSize(2);
    }
}
