package io.telewright.test.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.telewright.test.declared.golden.MeasureTelemetry;
import io.telewright.test.declared.golden.OtelMeasureTelemetry;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a path leads to may be absent, so that it is kept in a box until the operation ends. */
class BytesOfMeasuresTest {
    private static final long BOX = 24;

    private final MeasureTelemetry metrics = new OtelMeasureTelemetry(OpenTelemetrySdk.builder()
            .setMeterProvider(SdkMeterProvider.builder()
                    .registerMetricReader(InMemoryMetricReader.create())
                    .build())
            .build());

    @Test
    void aMeasureThroughAnAccessorCostsNoMoreThanABox() {
        List<String> parcels = Collections.nCopies(300, "parcel");
        Supplier<List<String>> body = () -> parcels;

        assertThat(AllocatedBytes.perCall(() -> metrics.sorting(parcels, body))).isLessThanOrEqualTo(2 * BOX);
    }
}
