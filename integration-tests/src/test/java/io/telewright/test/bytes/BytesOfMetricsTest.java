package io.telewright.test.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.telewright.test.declared.BytesMetrics;
import io.telewright.test.declared.BytesMetrics.Parcel;
import io.telewright.test.declared.BytesMetrics.Route;
import io.telewright.test.declared.OtelBytesMetrics;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Metric signals allocate nothing. */
class BytesOfMetricsTest {
    private static final String[] DEPOTS = {"a", "b", "c"};
    private static final Parcel[] PARCELS = {
        new Parcel(ChronoUnit.DAYS, "a"), new Parcel(ChronoUnit.WEEKS, "b"), new Parcel(null, null)
    };
    private static final Route[] ROUTES = {
        new Route(ChronoUnit.DAYS, "a"), new Route(ChronoUnit.WEEKS, "b"), new Route(null, null)
    };
    private static final Duration[] DURATIONS = {Duration.ofMillis(3), Duration.ofSeconds(4), Duration.ofMinutes(1)};
    private static final ChronoUnit[] UNITS = {ChronoUnit.DAYS, ChronoUnit.WEEKS, null};
    private static final long BEYOND_THE_INTEGER_CACHE = 1_000_000;

    private final BytesMetrics metrics = new OtelBytesMetrics(OpenTelemetrySdk.builder()
            .setMeterProvider(SdkMeterProvider.builder()
                    .registerMetricReader(InMemoryMetricReader.create())
                    .build())
            .build());
    private int calls;

    @TestFactory
    Stream<DynamicTest> metricSignalsAllocateNothing() {
        return Map.<String, Runnable>of(
                        "enum and boolean", () -> metrics.enumAndBoolean(UNITS[next()], calls % 2 == 0),
                        "admitted text", () -> metrics.text(DEPOTS[next()]),
                        "admitted int", () -> metrics.integer((int) BEYOND_THE_INTEGER_CACHE + next()),
                        "admitted long", () -> metrics.longNumber(BEYOND_THE_INTEGER_CACHE + next()),
                        "path", () -> metrics.path(PARCELS[next()], PARCELS[next()]),
                        "record", () -> metrics.group(ROUTES[next()]),
                        "duration", () -> metrics.duration(DURATIONS[next()], UNITS[next()]),
                        "gauge", () -> metrics.gauge(next(), UNITS[next()]),
                        "several metrics", () -> metrics.several(next(), calls % 2 == 0))
                .entrySet()
                .stream()
                .map(call -> allocatesNothing(call.getKey(), call.getValue()));
    }

    @TestFactory
    Stream<DynamicTest> valuesPastTheBoundAllocateNothing() {
        for (int i = 0; i < 3; i++) {
            metrics.text("first " + i);
            metrics.integer(i);
            metrics.longNumber(i);
        }
        return Map.<String, Runnable>of(
                        "text", () -> metrics.text(DEPOTS[next()]),
                        "int", () -> metrics.integer((int) BEYOND_THE_INTEGER_CACHE + next()),
                        "long", () -> metrics.longNumber(BEYOND_THE_INTEGER_CACHE + next()))
                .entrySet()
                .stream()
                .map(call -> allocatesNothing(call.getKey(), call.getValue()));
    }

    private static DynamicTest allocatesNothing(String name, Runnable call) {
        return DynamicTest.dynamicTest(
                name, () -> assertThat(AllocatedBytes.perCall(call)).isZero());
    }

    private int next() {
        return calls++ % 3;
    }
}
