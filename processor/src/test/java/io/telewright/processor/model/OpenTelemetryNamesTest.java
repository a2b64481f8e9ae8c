package io.telewright.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.Event;
import io.telewright.Metric;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The enums of the model have the constants that annotations can name: a new one there would not be understood here. */
class OpenTelemetryNamesTest {
    @Test
    void severitiesAreThoseOfOpenTelemetry() {
        assertThat(names(Severity.class)).isEqualTo(names(io.opentelemetry.api.logs.Severity.class));
    }

    @Test
    void spanKindsAreThoseOfOpenTelemetry() {
        assertThat(names(SpanKind.class))
                .containsExactlyInAnyOrderElementsOf(names(io.opentelemetry.api.trace.SpanKind.class));
    }

    @Test
    void kindsOfMetricsAreThoseOfTheAnnotation() {
        assertThat(names(InstrumentKind.Synchronous.class)).isEqualTo(names(Metric.Kind.class));
    }

    @Test
    void placesAndEndsOfEventsAreThoseOfTheAnnotation() {
        assertThat(names(EventEmission.Place.class)).isEqualTo(names(Event.On.class));
        assertThat(names(Selection.ByOutcome.class)).isEqualTo(names(Event.When.class));
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
}
