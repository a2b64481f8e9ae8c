package io.telewright.support.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.sdk.metrics.InstrumentSelector;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.View;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.internal.MeterConfig;
import io.opentelemetry.sdk.metrics.internal.SdkMeterProviderUtil;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Runs with the incubator and without it: views, temporality and limits of the SDK have the same effect. */
class SeriesLimitsTest {
    private static final AttributeKey<String> UNIT = AttributeKey.stringKey("unit");
    private static final AttributeKey<Boolean> EXACT = AttributeKey.booleanKey("exact");

    private static final Attributes OVERFLOW = Attributes.of(AttributeKey.booleanKey("otel.metric.overflow"), true);

    private final EnumDimension<TimeUnit> unit = new EnumDimension<>(UNIT, TimeUnit.values(), TimeUnit::name);
    private final BooleanDimension exact = new BooleanDimension(EXACT);
    private final InMemoryMetricReader cumulative = InMemoryMetricReader.create();
    private final InMemoryMetricReader delta = InMemoryMetricReader.createDelta();

    private record Series(LongCounter counter, SeriesTable table) {
        static Series of(LongCounter counter, Dimension... dimensions) {
            return new Series(counter, SeriesTable.of(counter, dimensions));
        }

        void add(long row, long value) {
            Measurements.add(counter, value, table.get(row));
        }
    }

    private static Attributes of(TimeUnit constant) {
        return Attributes.of(UNIT, constant.name());
    }

    private Meter meter(View view) {
        return SdkMeterProvider.builder()
                .registerMetricReader(cumulative)
                .registerMetricReader(delta)
                .registerView(InstrumentSelector.builder().setName("*").build(), view)
                .build()
                .get("test");
    }

    private static Map<Attributes, Long> points(InMemoryMetricReader reader) {
        return reader.collectAllMetrics().stream()
                .flatMap(metric -> metric.getLongSumData().getPoints().stream())
                .collect(Collectors.toMap(LongPointData::getAttributes, LongPointData::getValue));
    }

    @Test
    void seriesThatAViewMakesEqualAreOne() {
        var series = Series.of(
                counter(View.builder()
                        .setAttributeFilter(key -> key.equals("unit"))
                        .build()),
                unit,
                exact);

        series.add(exact.row(unit.row(0, TimeUnit.DAYS), true), 1);
        series.add(exact.row(unit.row(0, TimeUnit.DAYS), false), 2);

        assertThat(points(cumulative)).containsExactly(Map.entry(of(TimeUnit.DAYS), 3L));
        assertThat(points(delta)).containsExactly(Map.entry(of(TimeUnit.DAYS), 3L));
    }

    @Test
    void aSeriesThatIsIdleForAnIntervalIsNotExportedAsADelta() {
        var series = Series.of(counter(View.builder().build()), unit);

        series.add(1, 1);
        assertThat(points(delta).values()).containsExactly(1L);
        assertThat(points(delta)).isEmpty();
        series.add(1, 2);
        series.add(1, 3);
        assertThat(points(delta).values()).containsExactly(5L);
        assertThat(points(cumulative).values()).containsExactly(6L);
    }

    @Test
    void theFirstSeriesKeepTheirAttributesAndTheOthersOverflow() {
        var series = Series.of(counter(View.builder().setCardinalityLimit(3).build()), unit);

        for (int round = 0; round < 2; round++) {
            for (TimeUnit constant : TimeUnit.values()) {
                series.add(unit.row(0, constant), 1);
            }
        }

        Map<Attributes, Long> expected =
                Map.of(of(TimeUnit.NANOSECONDS), 2L, of(TimeUnit.MICROSECONDS), 2L, OVERFLOW, 10L);
        assertThat(points(cumulative)).isEqualTo(expected);
        assertThat(points(delta)).isEqualTo(expected);
    }

    @Test
    void aTableThatIsNotUsedTakesNothingOfTheLimit() {
        LongCounter counter = counter(View.builder().setCardinalityLimit(2).build());
        Series.of(counter);
        Series.of(counter, exact);

        Series.of(counter, unit).add(unit.row(0, TimeUnit.DAYS), 1);

        assertThat(points(cumulative)).containsExactly(Map.entry(of(TimeUnit.DAYS), 1L));
    }

    @Test
    void whatIsRecordedWhileItIsDisabledTakesNothingOfTheLimit() {
        SdkMeterProvider provider = SdkMeterProviderUtil.setMeterConfigurator(
                        SdkMeterProvider.builder(), scope -> MeterConfig.disabled())
                .registerMetricReader(cumulative)
                .registerView(
                        InstrumentSelector.builder().setName("*").build(),
                        View.builder().setCardinalityLimit(2).build())
                .build();
        var series = Series.of(provider.get("test").counterBuilder("c").build(), unit);

        series.add(unit.row(0, TimeUnit.DAYS), 1);
        SdkMeterProviderUtil.setMeterConfigurator(provider, scope -> MeterConfig.enabled());
        series.add(unit.row(0, TimeUnit.HOURS), 1);
        series.add(unit.row(0, TimeUnit.DAYS), 1);

        assertThat(points(cumulative)).isEqualTo(Map.of(of(TimeUnit.HOURS), 1L, OVERFLOW, 1L));
    }

    /** More in two intervals than the SDK's limit, and less in each of them. */
    @Test
    void theLimitHoldsForEachIntervalOfDeltas() {
        LongDimension number =
                LongDimension.of(OpenTelemetry.noop(), "s", "intervals", AttributeKey.longKey("n"), 2_000);
        Meter meter =
                SdkMeterProvider.builder().registerMetricReader(delta).build().get("test");
        var series = Series.of(meter.counterBuilder("c").build(), number, exact);

        for (int interval = 0; interval < 2; interval++) {
            for (int i = 0; i < 1_500; i++) {
                series.add(exact.row(number.row(0, i), interval == 0), 1);
            }
            assertThat(points(delta)).hasSize(1_500).doesNotContainKey(OVERFLOW);
        }
    }

    private LongCounter counter(View view) {
        return meter(view).counterBuilder("c").build();
    }
}
