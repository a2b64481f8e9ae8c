package io.telewright.benchmark.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.data.PointData;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Peers are compared only if they record the same. */
class WaysTest {
    private static final Map<String, Set<String>> RECORDED = Map.of(
            "parcel.seen", Set.of("{} 1"),
            "parcel.sorted", Set.of("{parcel.express=true, parcel.size=SMALL} 1"),
            "parcel.stored", Set.of("{depot.name=north} 2"),
            "parcel.moved", Set.of("{carrier.name=rail, depot.name=north} 1"),
            "parcel.lost", Set.of("{depot.name=north} 1", "{depot.name=south} 1", "{depot.name=_OTHER} 2"),
            "parcel.weight", Set.of("{parcel.express=false, parcel.size=LARGE} 12.5"));

    private static void record(Parcels parcels) {
        parcels.none();
        parcels.enumAndBoolean(Size.SMALL, true);
        parcels.text("north");
        parcels.text("north");
        parcels.texts("north", "rail");
        parcels.beyond("north");
        parcels.beyond("south");
        parcels.beyond("east");
        parcels.beyond("west");
        parcels.histogram(12.5, Size.LARGE, false);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MICROMETER", "BOUND"})
    void measurementsHaveTheirAttributes(Way way) {
        assertRecorded(way);
    }

    @Test
    @EnabledIfSystemProperty(named = "telewright.incubator", matches = "true")
    void boundInstrumentsHaveTheirAttributes() {
        assertRecorded(Way.BOUND);
    }

    private static void assertRecorded(Way way) {
        InMemoryMetricReader reader = InMemoryMetricReader.create();
        try (OpenTelemetrySdk sdk = OpenTelemetrySdk.builder()
                .setMeterProvider(
                        SdkMeterProvider.builder().registerMetricReader(reader).build())
                .build()) {
            record(way.parcels(sdk));

            Map<String, Set<String>> recorded = new TreeMap<>();
            for (MetricData metric : reader.collectAllMetrics()) {
                if (metric.getName().startsWith("parcel.")) {
                    recorded.put(metric.getName(), points(metric));
                }
            }
            assertThat(recorded).isEqualTo(RECORDED);
        }
    }

    private static Set<String> points(MetricData metric) {
        Set<String> points = new TreeSet<>();
        metric.getLongSumData().getPoints().forEach(point -> points.add(attributes(point) + " " + point.getValue()));
        metric.getHistogramData().getPoints().forEach(point -> points.add(attributes(point) + " " + point.getSum()));
        return points;
    }

    private static Map<String, String> attributes(PointData point) {
        Map<String, String> attributes = new TreeMap<>();
        point.getAttributes().forEach((key, value) -> attributes.put(key.getKey(), String.valueOf(value)));
        return attributes;
    }

    @Test
    void micrometerHasTheSameTags() {
        var registry = new SimpleMeterRegistry();

        record(new MicrometerParcels(registry));

        Map<String, Set<String>> recorded = registry.getMeters().stream()
                .collect(Collectors.groupingBy(
                        meter -> meter.getId().getName(), Collectors.mapping(WaysTest::total, Collectors.toSet())));
        recorded.keySet().retainAll(RECORDED.keySet()); // buckets have meters of their own
        assertThat(recorded).isEqualTo(RECORDED);
    }

    /** As the points of the SDK: counts are whole numbers, the total of a summary is not. */
    private static String total(Meter meter) {
        Map<String, String> tags = new TreeMap<>();
        meter.getId().getTags().forEach(tag -> tags.put(tag.getKey(), tag.getValue()));
        double total = 0;
        for (var measurement : meter.measure()) {
            switch (measurement.getStatistic()) {
                case TOTAL -> {
                    return tags + " " + measurement.getValue();
                }
                case COUNT -> total = measurement.getValue();
                default -> {}
            }
        }
        return tags + " " + Math.round(total);
    }
}
