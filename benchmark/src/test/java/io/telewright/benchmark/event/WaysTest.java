package io.telewright.benchmark.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Peers are compared only if they emit the same. */
class WaysTest {
    private final List<LogRecordData> emitted = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void anEventIsEmittedWithItsAttributes(Way way) {
        Dispatches dispatches = way.dispatches(true, (context, logRecord) -> emitted.add(logRecord.toLogRecordData()));

        dispatches.two("4711", "north");
        dispatches.eight("4711", "north", "rail", 12, true, 99.5, "c-1", "PT");

        assertThat(emitted).hasSize(2).allSatisfy(event -> {
            assertThat(event.getSeverity()).isEqualTo(Severity.INFO);
            assertThat(event.getTimestampEpochNanos()).isPositive();
        });
        assertThat(attributes(emitted.get(0))).isEqualTo(Map.of("parcel.id", "4711", "depot.name", "north"));
        assertThat(attributes(emitted.get(1)))
                .hasSize(8)
                .containsEntry("parcel.weight", "12")
                .containsEntry("parcel.express", "true")
                .containsEntry("parcel.value", "99.5")
                .containsEntry("customer.country", "PT");
    }

    @ParameterizedTest
    @EnumSource
    void anEventBelowTheMinimumIsNotEmitted(Way way) {
        Dispatches dispatches = way.dispatches(false, (context, logRecord) -> emitted.add(logRecord.toLogRecordData()));

        dispatches.two("4711", "north");

        assertThat(emitted).isEmpty();
    }

    private static Map<String, String> attributes(LogRecordData event) {
        Map<String, String> attributes = new TreeMap<>();
        event.getAttributes().forEach((key, value) -> attributes.put(key.getKey(), String.valueOf(value)));
        return attributes;
    }
}
