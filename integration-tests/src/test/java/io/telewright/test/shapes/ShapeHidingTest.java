package io.telewright.test.shapes;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;

import io.opentelemetry.api.common.Attributes;
import io.telewright.test.declared.Meter;
import io.telewright.test.declared.OtelShapeHiding;
import io.telewright.test.declared.ShapeHiding;
import io.telewright.test.testing.InMemoryTelemetry;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** That it compiles is most of the test. */
class ShapeHidingTest {
    private final InMemoryTelemetry exported = new InMemoryTelemetry();
    private final ShapeHiding hiding = new OtelShapeHiding(exported.sdk());

    @Test
    void constantsMayBeNamedAsWhatGeneratedCodeUses() throws Exception {
        Integer result = hiding.call("k", () -> 3);

        Assertions.assertThat(result).isEqualTo(3);
        assertThat(exported.span())
                .hasAttributes(Attributes.builder().put("hiding.key", "k").build());
    }

    @Test
    void aTypeOfThePackageMayBeNamedAsOneOfOpenTelemetry() {
        hiding.instruments(Meter.GAS);

        assertThat(exported.metric("hiding.instruments"))
                .hasLongSumSatisfying(it -> it.hasPointsSatisfying(point -> point.hasAttributes(
                        Attributes.builder().put("meter", "GAS").build())));
    }
}
