package io.telewright.benchmark.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Peers are compared only if they count the same. */
class WaysTest {
    private static final int COUNT = 5_000;
    private static final Set<String> METRICS = Set.of("parcel.scanned", "parcel.routed", "parcel.weighed");

    @ParameterizedTest
    @EnumSource(names = {"SAFE", "GENERATED"})
    void eachValueIsCountedUpToTheBound(Way way) {
        InMemoryMetricReader reader = InMemoryMetricReader.create();
        try (OpenTelemetrySdk sdk = OpenTelemetrySdk.builder()
                .setMeterProvider(
                        SdkMeterProvider.builder().registerMetricReader(reader).build())
                .build()) {
            Scans scans = way.scans(sdk);
            NewValues values = new NewValues(Hashes.COLLIDING);
            for (int i = 0; i < Scans.MOST + 10; i++) {
                scans.scanned(values.text());
                scans.routed(values.number());
                scans.weighed(values.amount());
            }

            for (MetricData metric : reader.collectAllMetrics()) {
                if (METRICS.contains(metric.getName())) {
                    assertThat(metric.getLongSumData().getPoints())
                            .hasSize(Scans.MOST + 1)
                            .filteredOn(point -> point.getAttributes().asMap().containsValue("_OTHER"))
                            .singleElement()
                            .satisfies(point -> assertThat(point.getValue()).isEqualTo(10));
                }
            }
        }
    }

    @Test
    void collidingTextsDifferAndHaveOneHash() {
        Set<String> texts = Set.of(Texts.COLLIDING.first(1_000));

        assertThat(texts.stream().map(String::hashCode).collect(Collectors.toSet()))
                .hasSize(1);
    }

    @Test
    void hostileValuesAreNewAndHaveOneHashWhereTheyCollide() {
        for (Hashes hashes : Hashes.values()) {
            NewValues values = new NewValues(hashes);
            int hashCodes = hashes == Hashes.COLLIDING ? 1 : COUNT;

            for (Supplier<Object> made : List.<Supplier<Object>>of(values::text, values::number, values::amount)) {
                List<Object> some = Stream.generate(made).limit(COUNT).toList();
                assertThat(some).doesNotHaveDuplicates();
                assertThat(some.stream().map(Object::hashCode).distinct().count())
                        .isBetween(hashCodes / 2L, (long) hashCodes);
            }
        }
    }
}
