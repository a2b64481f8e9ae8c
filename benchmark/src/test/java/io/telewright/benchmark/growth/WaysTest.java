package io.telewright.benchmark.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Peers are compared only if they count the same. */
class WaysTest {
    @ParameterizedTest
    @EnumSource
    void eachValueIsCounted(Way way) {
        InMemoryMetricReader reader = InMemoryMetricReader.create();
        try (OpenTelemetrySdk sdk = OpenTelemetrySdk.builder()
                .setMeterProvider(
                        SdkMeterProvider.builder().registerMetricReader(reader).build())
                .build()) {
            Scans scans = way.scans(sdk);
            Arrays.stream(Texts.COLLIDING.first(100)).forEach(scans::scanned);

            assertThat(reader.collectAllMetrics())
                    .filteredOn(metric -> metric.getName().equals("parcel.scanned"))
                    .singleElement()
                    .satisfies(metric ->
                            assertThat(metric.getLongSumData().getPoints()).hasSize(100));
        }
    }

    @Test
    void collidingTextsDifferAndHaveOneHash() {
        Set<String> texts = Set.of(Texts.COLLIDING.first(1_000));

        assertThat(texts.stream().map(String::hashCode).collect(Collectors.toSet()))
                .hasSize(1);
    }
}
