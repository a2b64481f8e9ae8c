package io.telewright.test.attributes;

import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.telewright.test.declared.AttributeSources;
import io.telewright.test.declared.AttributeSources.Address;
import io.telewright.test.declared.AttributeSources.Bean;
import io.telewright.test.declared.AttributeSources.Person;
import io.telewright.test.declared.AttributeSources.Tier;
import io.telewright.test.declared.OtelAttributeSources;
import io.telewright.test.testing.InMemoryTelemetry;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class AttributeSourcesTest {
    private static final Address OSLO = new Address("Oslo", 150, "safe");
    private static final Bean LAST = new Bean(null, "last");
    private static final Bean FIRST = new Bean(LAST, "first");

    private final InMemoryTelemetry exported = new InMemoryTelemetry();
    private final AttributeSources sources = new OtelAttributeSources(exported.sdk());

    @Test
    void aRecordIsFlattenedWithTheRecordsInIt() {
        sources.record(new Person(Tier.GOLD, OSLO, "Kari"));

        assertEvent(Attributes.builder()
                .put("person.tier", "GOLD")
                .put("person.address.city", "Oslo")
                .put("person.address.zip", 150)
                .put("name", "Kari")
                .build());
    }

    @Test
    void theKeyOfARecordIsThePrefixOfItsKeys() {
        sources.recordWithPrefix(OSLO, new Address("Bergen", null, ""));

        assertEvent(Attributes.builder()
                .put("from.city", "Oslo")
                .put("from.zip", 150)
                .put("to.city", "Bergen")
                .build());
    }

    @Test
    void aRecordNeedsNoAnnotation() {
        sources.recordByDefault(OSLO);

        assertEvent(Attributes.builder().put("city", "Oslo").put("zip", 150).build());
    }

    @Test
    void absentRecordsAndTheirAbsentPartsAreAbsent() {
        sources.record(null);
        sources.record(new Person(null, null, null));

        Assertions.assertThat(exported.logs())
                .hasSize(2)
                .allSatisfy(it -> assertThat(it).hasAttributes(Attributes.empty()));
    }

    @Test
    void pathsLeadThroughFieldsGettersMethodsAndComponents() {
        sources.paths(FIRST, FIRST, FIRST, FIRST, new Person(Tier.BASIC, OSLO, ""), "four");

        assertEvent(Attributes.builder()
                .put("bean.field", "GOLD")
                .put("bean.next.name", "last")
                .put("bean.next.last", true)
                .put("bean.depth", 1)
                .put("person.city", "Oslo")
                .put("name.length", 4)
                .build());
    }

    @Test
    void aNullOnTheWayIsAbsent() {
        sources.paths(null, LAST, LAST, null, new Person(null, null, null), null);

        assertEvent(Attributes.empty());
    }

    @Test
    void aBrokenAccessorLosesOnlyItsOwnAttribute() {
        sources.broken(FIRST, "t");

        assertEvent(Attributes.of(stringKey("a.text"), "t"));
    }

    @Test
    void anythingIsAnAttributeAsString() {
        sources.asString(new StringBuilder("object"), OSLO);

        assertEvent(Attributes.builder()
                .put("a.object", "object")
                .put("a.address", OSLO.toString())
                .build());
    }

    @Test
    void aBrokenToStringLosesOnlyItsOwnAttribute() {
        Object broken = new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException("broken toString");
            }
        };

        sources.asString(broken, OSLO);

        assertEvent(Attributes.of(stringKey("a.address"), OSLO.toString()));
    }

    @Test
    void keysAndNamesAreTheSnakeCaseOfWhatTheyAreDerivedFrom() {
        sources.defaultKeys("o-1", 2, Tier.BASIC);

        assertEvent(Attributes.builder()
                .put("order_id", "o-1")
                .put("line_count", 2)
                .put("customer_tier", "BASIC")
                .build());
        Assertions.assertThat(exported.log().getEventName()).isEqualTo("default_keys");
    }

    @Test
    void metricsTakeBoundedValuesFromPaths() {
        sources.counted(FIRST, FIRST, FIRST);
        sources.counted(LAST, LAST, LAST);
        sources.counted(null, null, null);

        Assertions.assertThat(
                        exported.metric("sources.counted").getLongSumData().getPoints())
                .extracting(LongPointData::getAttributes)
                .containsExactlyInAnyOrder(
                        Attributes.builder()
                                .put("bean.field", "GOLD")
                                .put("bean.next.name", "last")
                                .put("bean.last", false)
                                .build(),
                        Attributes.builder().put("bean.last", true).build(),
                        Attributes.empty());
    }

    private void assertEvent(Attributes attributes) {
        assertThat(exported.log()).hasAttributes(attributes);
    }
}
