package io.telewright.support.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.telewright.testing.TestTelemetry;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which values of an attribute are told apart, and who shares them. */
class AdmissionTest {
    private static final AttributeKey<String> TEXT = AttributeKey.stringKey("k");
    private static final AttributeKey<Long> LONG = AttributeKey.longKey("k");
    private static final AttributeKey<Double> DOUBLE = AttributeKey.doubleKey("k");

    private final OpenTelemetry openTelemetry = new TestTelemetry().sdk;

    @Test
    void textsPastTheBoundAreOther() {
        TextDimension dimension = text("m", 2);
        AttributeTable table = new AttributeTable(dimension);
        assertThat(table.get(dimension.row(0, "a"))).isEqualTo(Attributes.of(TEXT, "a"));
        assertThat(table.get(dimension.row(0, "b"))).isEqualTo(Attributes.of(TEXT, "b"));
        assertThat(table.get(dimension.row(0, "c"))).isEqualTo(Attributes.of(TEXT, "_OTHER"));
        assertThat(table.get(dimension.row(0, null))).isEqualTo(Attributes.empty());
        assertThat(table.get(dimension.row(0, "a"))).isEqualTo(Attributes.of(TEXT, "a"));
        assertThat(dimension.value("b")).isEqualTo("b");
        assertThat(dimension.value("d")).isEqualTo("_OTHER");
        assertThat(dimension.value(null)).isNull();
    }

    @Test
    void aValueAskedForIsAdmitted() {
        TextDimension dimension = text("m", 1);
        assertThat(dimension.value("a")).isEqualTo("a");
        assertThat(dimension.value("b")).isEqualTo("_OTHER");
        assertThat(dimension.row(0, "a")).isEqualTo(1);
    }

    @Test
    void integersPastTheBoundAreTheTextOther() {
        LongDimension dimension = LongDimension.of(openTelemetry, "s", "m", LONG, 2);
        AttributeTable table = new AttributeTable(dimension);
        assertThat(table.get(dimension.row(0, 0))).isEqualTo(Attributes.of(LONG, 0L));
        assertThat(table.get(dimension.row(0, Long.valueOf(-1)))).isEqualTo(Attributes.of(LONG, -1L));
        assertThat(table.get(dimension.row(0, 2))).isEqualTo(Attributes.of(TEXT, "_OTHER"));
        assertThat(table.get(dimension.row(0, null))).isEqualTo(Attributes.empty());
        assertThat(dimension.value(0L)).isEqualTo(0L);
        assertThat(dimension.value(3L)).isEqualTo("_OTHER");
        assertThat(dimension.value(null)).isNull();
    }

    @Test
    void floatingPointNumbersPastTheBoundAreTheTextOther() {
        DoubleDimension dimension = DoubleDimension.of(openTelemetry, "s", "m", DOUBLE, 2);
        AttributeTable table = new AttributeTable(dimension);
        assertThat(table.get(dimension.row(0, Double.NaN))).isEqualTo(Attributes.of(DOUBLE, Double.NaN));
        assertThat(table.get(dimension.row(0, Double.valueOf(1.5)))).isEqualTo(Attributes.of(DOUBLE, 1.5));
        assertThat(table.get(dimension.row(0, 2.5))).isEqualTo(Attributes.of(TEXT, "_OTHER"));
        assertThat(table.get(dimension.row(0, null))).isEqualTo(Attributes.empty());
        assertThat(dimension.value(1.5)).isEqualTo(1.5);
        assertThat(dimension.value(3.5)).isEqualTo("_OTHER");
        assertThat(dimension.value(null)).isNull();
    }

    @Test
    void aBoundOfNoneAdmitsNone() {
        assertThat(text("m", 0).value("a")).isEqualTo("_OTHER");
        assertThat(LongDimension.of(openTelemetry, "s", "m", LONG, 0).value(1L)).isEqualTo("_OTHER");
    }

    @Test
    void admittedValuesAreSharedWhateverTheCaseOfTheInstrument() {
        assertThat(text("m", 1).value("a")).isEqualTo("a");
        assertThat(text("M", 1).value("b")).isEqualTo("_OTHER");
        assertThat(text("M", 1).value("a")).isEqualTo("a");
    }

    @Test
    void otherInstrumentsScopesKeysAndInstancesHaveTheirOwn() {
        assertThat(text("m", 1).value("a")).isEqualTo("a");
        assertThat(text("n", 1).value("b")).isEqualTo("b");
        assertThat(TextDimension.of(openTelemetry, "t", "m", TEXT, 1).value("c"))
                .isEqualTo("c");
        AttributeKey<String> other = AttributeKey.stringKey("l");
        assertThat(TextDimension.of(openTelemetry, "s", "m", other, 1).value("d"))
                .isEqualTo("d");
        assertThat(TextDimension.of(new TestTelemetry().sdk, "s", "m", TEXT, 1).value("e"))
                .isEqualTo("e");
    }

    @Test
    void whoSharesKeepsABoundOfItsOwn() {
        TextDimension small = text("m", 1);
        TextDimension large = text("m", 3);
        assertThat(large.value("a")).isEqualTo("a");
        assertThat(large.value("b")).isEqualTo("b");
        assertThat(small.value("a")).isEqualTo("a");
        assertThat(small.value("b")).isEqualTo("_OTHER");
        assertThat(small.value("c")).isEqualTo("_OTHER");
        assertThat(large.value("c")).isEqualTo("c");
        assertThat(large.value("d")).isEqualTo("_OTHER");
    }

    @Test
    void textsOfOneHashAreToldApart() {
        List<String> alike = textsOfOneHash(6);
        assertThat(alike)
                .hasSize(64)
                .extracting(String::hashCode)
                .containsOnly(alike.get(0).hashCode());
        TextDimension dimension = text("m", 63);
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < 63; i++) {
                assertThat(dimension.row(0, alike.get(i))).isEqualTo(i + 1);
            }
            assertThat(dimension.value(alike.get(63))).isEqualTo("_OTHER");
        }
    }

    private static List<String> textsOfOneHash(int pairs) {
        return pairs == 0
                ? List.of("")
                : textsOfOneHash(pairs - 1).stream()
                        .flatMap(text -> Stream.of(text + "Aa", text + "BB"))
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 1_999, 2_000})
    void anyNumberOfTextsIsFoundAgain(int maxValues) {
        TextDimension dimension = text("m", maxValues);
        AttributeTable table = new AttributeTable(dimension);
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < maxValues; i++) {
                assertThat(table.get(dimension.row(0, "v" + i)).get(TEXT)).isEqualTo("v" + i);
            }
            assertThat(table.get(dimension.row(0, "none")).get(TEXT)).isEqualTo("_OTHER");
        }
    }

    @Test
    void dimensionsThatShareLearnWhatTheOtherAdmitted() {
        TextDimension early = text("m", 2);
        assertThat(early.value("a")).isEqualTo("a");
        TextDimension late = text("m", 2);
        assertThat(late.value("b")).isEqualTo("b");
        assertThat(early.value("c")).isEqualTo("_OTHER");
        assertThat(early.value("b")).isEqualTo("b");
        assertThat(early.value("c")).isEqualTo("_OTHER");
        assertThat(late.value("a")).isEqualTo("a");
    }

    @Test
    void manyNumbersAreFoundAgain() {
        LongDimension dimension = LongDimension.of(openTelemetry, "s", "m", LONG, 2_000);
        AttributeTable table = new AttributeTable(dimension);
        for (int pass = 0; pass < 2; pass++) {
            for (long i = 0; i < 2_000; i++) {
                long number = i * 1_000_003L - 7;
                assertThat(dimension.row(0, number)).isEqualTo(i + 1);
                assertThat(table.get(i + 1).get(LONG)).isEqualTo(number);
            }
        }
        assertThat(dimension.row(0, 1)).isEqualTo(2_001);
    }

    /** L4: a bound that is none, and ids without end. */
    @Test
    void noMoreThanTwoThousandValuesAreToldApartWhateverTheBound() {
        TextDimension text = text("m", Integer.MAX_VALUE);
        LongDimension number = LongDimension.of(openTelemetry, "s", "m", LONG, Integer.MAX_VALUE);
        for (int i = 0; i < 2_000; i++) {
            assertThat(text.value("id" + i)).isEqualTo("id" + i);
            assertThat(number.value((long) i)).isEqualTo((long) i);
        }

        assertThat(text.value("id2000")).isEqualTo("_OTHER");
        assertThat(number.value(2_000L)).isEqualTo("_OTHER");
        assertThat(text.value("id1999")).isEqualTo("id1999");
    }

    /** L3: five texts of a megabyte would fill each request of metrics. */
    @Test
    void aLongTextIsOtherAndTakesNoPlace() {
        TextDimension dimension = text("m", 2);
        AttributeTable table = new AttributeTable(dimension);

        for (int i = 0; i < 5; i++) {
            String agent = i + "x".repeat(1 << 20);
            assertThat(table.get(dimension.row(0, agent))).isEqualTo(Attributes.of(TEXT, "_OTHER"));
            assertThat(dimension.value(agent)).isEqualTo("_OTHER");
        }
        assertThat(dimension.value("y".repeat(257))).isEqualTo("_OTHER");
        assertThat(dimension.value("y".repeat(256))).isEqualTo("y".repeat(256));
        assertThat(dimension.value("z")).isEqualTo("z");
    }

    private TextDimension text(String instrument, int maxValues) {
        return TextDimension.of(openTelemetry, "s", instrument, TEXT, maxValues);
    }
}
