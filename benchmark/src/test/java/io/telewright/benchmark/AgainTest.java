package io.telewright.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.telewright.benchmark.call.PlainOrders;
import org.junit.jupiter.api.Test;

/** What is measured again tells of noise only if it is the same code. */
class AgainTest {
    private final OpenTelemetry openTelemetry = OpenTelemetry.noop();

    @Test
    void whatIsMeasuredAgainIsTheExpertsOwnCode() {
        var plain = new PlainOrders();

        assertThat(io.telewright.benchmark.call.Way.AGAIN.trace(plain, openTelemetry))
                .hasSameClassAs(io.telewright.benchmark.call.Way.SAFE.trace(plain, openTelemetry));
        assertThat(io.telewright.benchmark.metric.Way.AGAIN.parcels(openTelemetry))
                .hasSameClassAs(io.telewright.benchmark.metric.Way.SAFE.parcels(openTelemetry));
        assertThat(io.telewright.benchmark.event.Way.AGAIN.dispatches(true, (context, logRecord) -> {}))
                .hasSameClassAs(io.telewright.benchmark.event.Way.SAFE.dispatches(true, (context, logRecord) -> {}));
        assertThat(io.telewright.benchmark.combined.Way.AGAIN.checkout(openTelemetry))
                .hasSameClassAs(io.telewright.benchmark.combined.Way.SAFE.checkout(openTelemetry));
    }
}
