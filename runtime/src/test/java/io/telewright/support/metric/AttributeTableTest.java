package io.telewright.support.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.telewright.testing.TestTelemetry;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AttributeTableTest {
    private static final AttributeKey<String> UNIT = AttributeKey.stringKey("unit");
    private static final AttributeKey<Boolean> EXACT = AttributeKey.booleanKey("exact");
    private static final AttributeKey<String> NAME = AttributeKey.stringKey("name");
    private static final AttributeKey<Long> COUNT = AttributeKey.longKey("count");

    private final OpenTelemetry openTelemetry = new TestTelemetry().sdk;
    private final EnumDimension<TimeUnit> unit = new EnumDimension<>(UNIT, TimeUnit.values(), TimeUnit::name);
    private final BooleanDimension exact = new BooleanDimension(EXACT);

    @Test
    void everyCombinationHasItsAttributes() {
        AttributeTable table = new AttributeTable(unit, exact);
        for (TimeUnit constant : TimeUnit.values()) {
            for (boolean flag : new boolean[] {false, true}) {
                Attributes attributes = table.get(exact.row(unit.row(0, constant), flag));
                assertThat(attributes).isEqualTo(Attributes.of(UNIT, constant.name(), EXACT, flag));
            }
        }
    }

    @Test
    void whatIsAbsentIsLeftOut() {
        AttributeTable table = new AttributeTable(unit, exact);
        assertThat(table.get(exact.row(unit.row(0, null), null))).isEqualTo(Attributes.empty());
        assertThat(table.get(exact.row(unit.row(0, null), Boolean.TRUE))).isEqualTo(Attributes.of(EXACT, true));
        assertThat(table.get(exact.row(unit.row(0, TimeUnit.DAYS), null))).isEqualTo(Attributes.of(UNIT, "DAYS"));
    }

    @Test
    void aTableWithoutDimensionsIsEmpty() {
        assertThat(new AttributeTable().get(0)).isEqualTo(Attributes.empty());
    }

    @Test
    void aFixedValueNeedsNoDigitOfTheRow() {
        AttributeTable table =
                new AttributeTable(new FixedDimension<>(NAME, "kafka"), exact, new FixedDimension<>(COUNT, 3L));

        assertThat(table.get(exact.row(0, true))).isEqualTo(Attributes.of(NAME, "kafka", COUNT, 3L, EXACT, true));
        assertThat(new AttributeTable(new FixedDimension<>(NAME, "kafka")).get(0))
                .isEqualTo(Attributes.of(NAME, "kafka"));
    }

    @Test
    void theSecondSourceOfANumberCountsOnlyWhereTheFirstIsAbsent() {
        LongDimension count = LongDimension.of(openTelemetry, "s", "two", COUNT, 5);
        AttributeTable table = new AttributeTable(exact, count);
        long start = exact.row(0, true);

        long absent = Dimensions.row(start, count, (Integer) null);
        assertThat(table.get(Dimensions.orElse(absent, count, 500L)))
                .isEqualTo(Attributes.of(EXACT, true, COUNT, 500L));
        long there = Dimensions.row(start, count, Integer.valueOf(404));
        assertThat(table.get(Dimensions.orElse(there, count, 500L))).isEqualTo(Attributes.of(EXACT, true, COUNT, 404L));
    }

    @Test
    void aHugeTableStillTellsItsCombinationsApart() {
        TextDimension name = name("huge", Integer.MAX_VALUE);
        LongDimension count = LongDimension.of(openTelemetry, "s", "huge", COUNT, Integer.MAX_VALUE - 7);
        AttributeTable table = new AttributeTable(name, count);
        assertThat(table.get(count.row(name.row(0, "a"), 5))).isEqualTo(Attributes.of(NAME, "a", COUNT, 5L));
        assertThat(table.get(count.row(name.row(0, null), 6))).isEqualTo(Attributes.of(COUNT, 6L));
    }

    @Test
    void combinationsBeyondNumberingAreTheOverflowSeries() {
        TextDimension name = name("beyond", Integer.MAX_VALUE);
        AttributeTable table = new AttributeTable(name, name, name, name, name, name);
        long row = name.row(name.row(name.row(0, "a"), "b"), "c");
        assertThat(table.get(row)).isEqualTo(Attributes.of(AttributeKey.booleanKey("otel.metric.overflow"), true));
    }

    @Test
    void anEnumsTextsAreTakenOnceAndAThrowingOneIsAbsent() {
        AtomicInteger calls = new AtomicInteger();
        EnumDimension<TimeUnit> dimension = new EnumDimension<>(UNIT, TimeUnit.values(), constant -> {
            calls.incrementAndGet();
            if (constant == TimeUnit.DAYS) {
                throw new IllegalStateException("broken");
            }
            return constant == TimeUnit.HOURS ? null : constant.toString();
        });
        AttributeTable table = new AttributeTable(dimension);
        assertThat(dimension.value(TimeUnit.SECONDS)).isEqualTo("SECONDS");
        assertThat(dimension.value(TimeUnit.DAYS)).isNull();
        assertThat(dimension.value(null)).isNull();
        assertThat(table.get(dimension.row(0, TimeUnit.DAYS))).isEqualTo(Attributes.empty());
        assertThat(table.get(dimension.row(0, TimeUnit.HOURS))).isEqualTo(Attributes.empty());
        assertThat(table.get(dimension.row(0, TimeUnit.SECONDS))).isEqualTo(Attributes.of(UNIT, "SECONDS"));
        assertThat(calls).hasValue(TimeUnit.values().length);
    }

    /** L3: an accessor of an enum may return a text of any length. */
    @Test
    void aLongTextOfAnEnumIsOther() {
        EnumDimension<TimeUnit> dimension = new EnumDimension<>(
                UNIT, TimeUnit.values(), constant -> constant == TimeUnit.DAYS ? "d".repeat(257) : "u".repeat(256));
        AttributeTable table = new AttributeTable(dimension);

        assertThat(table.get(dimension.row(0, TimeUnit.DAYS))).isEqualTo(Attributes.of(UNIT, "_OTHER"));
        assertThat(dimension.value(TimeUnit.DAYS)).isEqualTo("_OTHER");
        assertThat(table.get(dimension.row(0, TimeUnit.HOURS))).isEqualTo(Attributes.of(UNIT, "u".repeat(256)));
    }

    private TextDimension name(String instrument, int maxValues) {
        return TextDimension.of(openTelemetry, "s", instrument, NAME, maxValues);
    }
}
