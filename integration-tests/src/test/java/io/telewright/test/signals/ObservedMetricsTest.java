package io.telewright.test.signals;

import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.equalTo;

import io.telewright.Registration;
import io.telewright.test.declared.ObservedMetrics;
import io.telewright.test.declared.OtelObservedMetrics;
import io.telewright.test.testing.InMemoryTelemetry;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ObservedMetricsTest {
    private final InMemoryTelemetry exported = new InMemoryTelemetry();
    private final ObservedMetrics metrics = new OtelObservedMetrics(exported.sdk());

    @Test
    void longSuppliersMakeLongInstruments() {
        metrics.counter(() -> 1L);
        metrics.upDown(() -> -2L);
        metrics.gauge(() -> 3L);

        assertThat(exported.metric("observed.counter.long"))
                .hasLongSumSatisfying(it -> it.isMonotonic().hasPointsSatisfying(point -> point.hasValue(1)));
        assertThat(exported.metric("observed.up_down.long"))
                .hasLongSumSatisfying(it -> it.isNotMonotonic().hasPointsSatisfying(point -> point.hasValue(-2)));
        assertThat(exported.metric("observed.gauge.long"))
                .hasLongGaugeSatisfying(it -> it.hasPointsSatisfying(point -> point.hasValue(3)));
    }

    @Test
    void doubleSuppliersMakeDoubleInstruments() {
        metrics.counter(() -> 0.5);
        metrics.upDown(() -> -0.5);
        metrics.gauge(() -> 1.5);

        assertThat(exported.metric("observed.counter.double"))
                .hasDoubleSumSatisfying(it -> it.isMonotonic().hasPointsSatisfying(point -> point.hasValue(0.5)));
        assertThat(exported.metric("observed.up_down.double"))
                .hasDoubleSumSatisfying(it -> it.isNotMonotonic().hasPointsSatisfying(point -> point.hasValue(-0.5)));
        assertThat(exported.metric("observed.gauge.double"))
                .hasDoubleGaugeSatisfying(it -> it.hasPointsSatisfying(point -> point.hasValue(1.5)));
    }

    @Test
    void aClosedRegistrationIsAskedNoMore() {
        Registration a = metrics.pool("a", () -> 1);
        metrics.pool("b", () -> 2);
        Assertions.assertThat(
                        exported.metric("observed.pools").getLongGaugeData().getPoints())
                .hasSize(2);

        a.close();
        a.close();

        assertThat(exported.metric("observed.pools"))
                .hasLongGaugeSatisfying(it -> it.hasPointsSatisfying(point ->
                        point.hasValue(2).hasAttributesSatisfyingExactly(equalTo(stringKey("pool.name"), "b"))));
    }

    @Test
    void aSecondRegistrationWithEqualAttributesIsRefusedUntilTheFirstIsClosed() {
        Registration first = metrics.pool("a", () -> 1);
        Registration second = metrics.pool("a", () -> 2);
        assertPool(1);

        second.close();
        assertPool(1);

        first.close();
        Assertions.assertThat(exported.metrics().values()).isEmpty();
        metrics.pool("a", () -> 3);
        assertPool(3);
    }

    @Test
    void aSecondInstanceOfTheClassIsRefusedToo() {
        metrics.pool("a", () -> 1);
        new OtelObservedMetrics(exported.sdk()).pool("a", () -> 2);

        assertPool(1);
    }

    @Test
    void aSupplierThatThrowsLosesOnlyItsOwnValue() {
        metrics.pool("a", () -> {
            throw new IllegalStateException("closed");
        });
        metrics.pool("b", () -> 2);

        assertPool(2);
    }

    private void assertPool(long value) {
        assertThat(exported.metric("observed.pools"))
                .hasLongGaugeSatisfying(it -> it.hasPointsSatisfying(point -> point.hasValue(value)));
    }
}
