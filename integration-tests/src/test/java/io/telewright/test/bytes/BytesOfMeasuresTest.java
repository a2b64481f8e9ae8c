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

/** What a path leads to is measured without an object, if the compiler of the JVM sees that the number needs none. */
class BytesOfMeasuresTest {
    private final MeasureTelemetry metrics = new OtelMeasureTelemetry(OpenTelemetrySdk.builder()
            .setMeterProvider(SdkMeterProvider.builder()
                    .registerMetricReader(InMemoryMetricReader.create())
                    .build())
            .build());

    @Test
    void numbersThatJavaHasNoBoxForAllocateNothing() {
        List<String> parcels = Collections.nCopies(300, "parcel");
        Supplier<List<String>> body = () -> parcels;

        assertThat(AllocatedBytes.perCall(() -> metrics.sorting(parcels, body))).isZero();
    }
}
