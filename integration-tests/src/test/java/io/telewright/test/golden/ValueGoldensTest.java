package io.telewright.test.golden;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.telewright.test.declared.golden.OtelConstantTelemetry;
import io.telewright.test.declared.golden.OtelDynamicTelemetry;
import io.telewright.test.declared.golden.OtelThrownTelemetry;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The golden classes of constants, of what exceptions say and of dynamic attributes do as they are declared. */
class ValueGoldensTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();

    @Test
    void constantsAreOnTheMetric() {
        OtelConstantTelemetry depot = new OtelConstantTelemetry(telemetry.sdk());
        depot.unloaded("pigeon");
        depot.counted();

        Attributes ofInterface = Attributes.builder()
                .put("depot.country", "NO")
                .put("depot.doors", 12)
                .build();
        assertThat(telemetry.metric("parcel.unloaded"))
                .hasLongSumSatisfying(
                        sum -> sum.hasPointsSatisfying(point -> point.hasAttributes(ofInterface.toBuilder()
                                .put("parcel.direction", "in")
                                .put("parcel.carrier", "_OTHER")
                                .build())));
        assertThat(telemetry.metric("parcel.counted"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasAttributes(ofInterface)));
    }

    @Test
    void theExceptionGivesTheAttribute() {
        assertThatThrownBy(() -> new OtelThrownTelemetry(telemetry.sdk()).lookingUp(() -> {
                    throw new IOException("no database");
                }))
                .isInstanceOf(IOException.class);

        assertThat(telemetry.span().getAttributes().get(AttributeKey.stringKey("db.response.status_code")))
                .isEqualTo("none");
    }

    @Test
    void attributesThatAreNotDeclaredAreOnSpanAndEvent() {
        new OtelDynamicTelemetry(telemetry.sdk())
                .labelling("p1", Map.of("colour", "red"), Attributes.of(AttributeKey.longKey("n"), 3L), () -> {});

        Attributes expected = Attributes.builder()
                .put("parcel.id", "p1")
                .put("label.colour", "red")
                .put("n", 3)
                .build();
        assertThat(telemetry.span()).hasAttributes(expected);
        assertThat(telemetry.log()).hasAttributes(expected);
    }
}
