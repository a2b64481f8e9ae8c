package io.telewright.support.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.telewright.support.ClosedTexts;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Names of spans from a table. */
class NameTableTest {
    private static final BooleanDimension URGENT = new BooleanDimension(AttributeKey.booleanKey("urgent"));

    private static LongDimension number(String key) {
        return LongDimension.of(OpenTelemetry.noop(), "names", "table", AttributeKey.longKey(key), 2_000);
    }

    @Test
    void aNameIsPutTogetherOnce() {
        NameTable table = new NameTable(NamePart.text("sort "), NamePart.hole(URGENT, "any"));
        long row = Dimensions.row(0, URGENT, true);

        String name = Dimensions.name(table, row);

        assertThat(name).isEqualTo("sort true").isSameAs(Dimensions.name(table, row));
        assertThat(Dimensions.name(table, Dimensions.row(0, URGENT, null))).isEqualTo("sort any");
    }

    @Test
    void aGroupIsLeftOutIfAValueIsAbsent() {
        LongDimension number = number("group");
        NameTable table = new NameTable(
                NamePart.text("sort"),
                NamePart.group(NamePart.text(" "), NamePart.hole(URGENT), NamePart.hole(number)),
                NamePart.group(NamePart.text(" of "), NamePart.hole(number, "none")));

        assertThat(name(table, true, number, 7L, 8L)).isEqualTo("sort true7 of 8");
        assertThat(name(table, null, number, 7L, null)).isEqualTo("sort of none");
        assertThat(name(table, false, number, null, 8L)).isEqualTo("sort of 8");
    }

    private static String name(NameTable table, Boolean urgent, LongDimension number, Long first, Long second) {
        long row = Dimensions.row(0, URGENT, urgent);
        row = Dimensions.row(row, number, first);
        return Dimensions.name(table, Dimensions.row(row, number, second));
    }

    @Test
    void namesBeyondTheKeptOnesAreRightToo() {
        LongDimension number = number("many");
        NameTable table = new NameTable(NamePart.hole(URGENT, "any"), NamePart.hole(number, "none"));

        IntStream.range(0, 2_000).forEach(i -> {
            for (Boolean urgent : new Boolean[] {true, false, null}) {
                long row = Dimensions.row(Dimensions.row(0, URGENT, urgent), number, i);
                assertThat(Dimensions.name(table, row)).isEqualTo((urgent == null ? "any" : urgent) + "" + i);
            }
        });
    }

    @Test
    void moreNamesThanCanBeNumberedAreOne() {
        LongDimension number = number("overflow");
        NamePart hole = NamePart.hole(number, "x");
        NameTable table = new NameTable(hole, hole, hole, hole, hole, hole);

        assertThat(Dimensions.name(table, Dimensions.row(0, number, 7L))).isEqualTo("xxxxxx");
    }

    @Test
    void aTextThatIsNotListedCountsAsAbsent() {
        ClosedDimension method = new ClosedDimension(AttributeKey.stringKey("method"), ClosedTexts.of("GET", "POST"));
        NameTable table = new NameTable(NamePart.hole(method, "HTTP"));

        assertThat(Dimensions.name(table, method.row(0, "GET"))).isEqualTo("GET");
        assertThat(Dimensions.name(table, method.row(0, "BREW"))).isEqualTo("HTTP");
    }
}
