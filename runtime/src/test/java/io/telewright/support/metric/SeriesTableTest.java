package io.telewright.support.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SeriesTableTest {
    private static final AttributeKey<String> NAME = AttributeKey.stringKey("name");
    private static final AttributeKey<Long> COUNT = AttributeKey.longKey("count");
    private static final Attributes OVERFLOW = Attributes.of(AttributeKey.booleanKey("otel.metric.overflow"), true);

    private final OpenTelemetry noop = OpenTelemetry.noop();
    private final EnumDimension<TimeUnit> unit = new EnumDimension<>(NAME, TimeUnit.values(), TimeUnit::name);

    /** A series that is bound. */
    private record Bound(Attributes attributes) {}

    private static SeriesTable table(Dimension... dimensions) {
        return new SeriesTable(Bound::new, dimensions);
    }

    private static Attributes unbound(Object series) {
        assertThat(series).isNotInstanceOf(Bound.class);
        return Incubator.attributes(series);
    }

    @Test
    void aSeriesIsBoundOnce() {
        SeriesTable table = table(unit);
        long row = unit.row(0, TimeUnit.DAYS);

        assertThat(table.get(row)).isSameAs(table.get(row)).isEqualTo(new Bound(Attributes.of(NAME, "DAYS")));
    }

    @Test
    void aTableWithoutDimensionsHasOneSeries() {
        SeriesTable table = table();

        assertThat(table.only()).isSameAs(table.only()).isSameAs(table.get(0)).isEqualTo(new Bound(Attributes.empty()));
    }

    @Test
    void ofALargeProductTheFirstTwoThousandSeriesThatAreMetAreKeptAndNoneIsBound() {
        TextDimension name = TextDimension.of(noop, "s", "large", NAME, 1_999);
        LongDimension count = LongDimension.of(noop, "s", "large", COUNT, 1_999);
        SeriesTable table = table(name, count);
        for (int i = 0; i < 1_999; i++) {
            table.get(count.row(name.row(0, "a"), i));
        }
        long last = count.row(name.row(0, "b"), 0);
        long tooMany = count.row(name.row(0, "b"), 1);

        assertThat(unbound(table.get(last)))
                .isSameAs(unbound(table.get(last)))
                .isEqualTo(Attributes.of(NAME, "b", COUNT, 0L));
        assertThat(unbound(table.get(tooMany)))
                .isNotSameAs(unbound(table.get(tooMany)))
                .isEqualTo(Attributes.of(NAME, "b", COUNT, 1L));
    }

    @Test
    void combinationsBeyondNumberingHaveOneSeriesWhichIsNotBound() {
        TextDimension name = TextDimension.of(noop, "s", "beyond", NAME, 2_000);
        SeriesTable table = table(name, name, name, name, name, name);

        assertThat(unbound(table.get(7)))
                .isSameAs(unbound(table.get(name.row(0, "a"))))
                .isEqualTo(OVERFLOW);
    }

    @Test
    void aSeriesThatCannotBeMadeIsReplacedByTheOneWithoutAttributes() {
        Function<Attributes, Object> failing = attributes -> {
            throw new OutOfMemoryError("no memory");
        };
        SeriesTable table = new SeriesTable(failing, unit);
        SeriesTable withoutDimensions = new SeriesTable(failing);

        assertThat(unbound(Dimensions.at(table, unit.row(0, TimeUnit.DAYS)))).isEqualTo(Attributes.empty());
        assertThat(unbound(Dimensions.only(withoutDimensions))).isEqualTo(Attributes.empty());
    }
}
