package io.telewright.test.golden;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.Registration;
import io.telewright.test.declared.golden.CounterTelemetry.Size;
import io.telewright.test.declared.golden.EventTelemetry;
import io.telewright.test.declared.golden.HistogramTelemetry;
import io.telewright.test.declared.golden.OtelCounterTelemetry;
import io.telewright.test.declared.golden.OtelCurrentSpanTelemetry;
import io.telewright.test.declared.golden.OtelEventTelemetry;
import io.telewright.test.declared.golden.OtelHistogramTelemetry;
import io.telewright.test.declared.golden.OtelInFlightTelemetry;
import io.telewright.test.declared.golden.OtelObservationTelemetry;
import io.telewright.test.testing.InMemoryTelemetry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The golden classes of metrics and events, and those that need a span of the caller, do as they are declared. */
class SignalGoldensTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();

    @Test
    void theCounterCountsWithTheTextsOfTheEnum() {
        new OtelCounterTelemetry(telemetry.sdk()).handedIn(Size.SMALL, true);

        assertThat(telemetry.metric("parcel.handed_in"))
                .hasUnit("{parcel}")
                .hasDescription("Parcels handed in.")
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(1)
                        .hasAttributes(Attributes.builder()
                                .put("parcel.size", "packet")
                                .put("parcel.express", true)
                                .build())));
    }

    @Test
    void theHistogramRecordsTheDurationInItsUnit() {
        new OtelHistogramTelemetry(telemetry.sdk())
                .transit(Duration.ofMillis(1500), new HistogramTelemetry.Address("NO"));

        assertThat(telemetry.metric("parcel.transit.duration"))
                .hasUnit("s")
                .hasHistogramSatisfying(histogram -> histogram.hasPointsSatisfying(point -> point.hasSum(1.5)
                        .hasAttributes(Attributes.builder()
                                .put("address.country", "NO")
                                .build())));
    }

    @Test
    void theGaugeIsReadUntilItsRegistrationIsClosed() {
        Registration registration = new OtelObservationTelemetry(telemetry.sdk()).beltLength(() -> 7, "north");

        assertThat(telemetry.metric("parcel.belt.length"))
                .hasLongGaugeSatisfying(gauge -> gauge.hasPointsSatisfying(point -> point.hasValue(7)
                        .hasAttributes(
                                Attributes.builder().put("depot.name", "north").build())));
        registration.close();
        assertThat(telemetry.metrics()).doesNotContainKey("parcel.belt.length");
    }

    @Test
    void theEventIsALogRecordAndAnEventOfTheCurrentSpan() {
        EventTelemetry.Address address = new EventTelemetry.Address("NO", "5003");
        OtelEventTelemetry events = new OtelEventTelemetry(telemetry.sdk());

        SpanData around = telemetry.inSpan(() -> events.lost("7", address, new IllegalStateException("fell")));

        assertThat(telemetry.log())
                .hasEventName("parcel.lost")
                .hasSeverity(Severity.ERROR)
                .hasBody("parcel 7 lost")
                .hasSpanContext(around.getSpanContext())
                .hasAttributesSatisfying(attributes -> assertThat(attributes)
                        .containsEntry("address.zip", "5003")
                        .containsEntry("exception.message", "fell"));
        assertThat(around)
                .hasEventsSatisfyingExactly(event -> event.hasName("parcel.lost")
                        .hasAttributesSatisfying(attributes -> assertThat(attributes)
                                .containsEntry("address.zip", "5003")
                                .containsEntry("exception.message", "fell")));
    }

    @Test
    void theCurrentSpanGetsTheAttributes() {
        OtelCurrentSpanTelemetry current = new OtelCurrentSpanTelemetry(telemetry.sdk());

        SpanData around = telemetry.inSpan(() -> current.weighed("7", 2.5));

        assertThat(around)
                .hasAttributes(Attributes.builder()
                        .put("parcel.id", "7")
                        .put("parcel.weight", 2.5)
                        .build());
    }

    @Test
    void aCallIsInFlightUntilItIsCounted() {
        new OtelInFlightTelemetry(telemetry.sdk())
                .loading(() -> assertThat(telemetry.metrics())
                        .doesNotContainKey("van.loadings")
                        .hasEntrySatisfying(
                                "van.loadings.active",
                                metric -> assertThat(metric)
                                        .hasLongSumSatisfying(
                                                sum -> sum.hasPointsSatisfying(point -> point.hasValue(1)))));

        assertThat(telemetry.metric("van.loadings.active"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(0)));
        assertThat(telemetry.metric("van.loadings"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(1)));
    }
}
