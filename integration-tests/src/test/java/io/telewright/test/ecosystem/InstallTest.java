package io.telewright.test.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.Telewright;
import io.telewright.test.declared.OtelEndToEndTelemetry;
import io.telewright.test.testing.InMemoryTelemetry;
import org.junit.jupiter.api.Test;

/** An OpenTelemetry that a framework or a test has made. */
class InstallTest {
    private final InMemoryTelemetry framework = new InMemoryTelemetry();

    @Test
    void generatedClassesRecordWithWhatWasInstalledAndSpansJoinItsTraces() {
        try (Telewright telewright = Telewright.install(framework.sdk())) {
            assertThat(telewright).isNotNull();
            OtelEndToEndTelemetry telemetry = new OtelEndToEndTelemetry();

            SpanData around = framework.inSpan(() -> telemetry.charge(1999, () -> "receipt"));

            assertThat(framework.spans())
                    .filteredOn(span -> span.getName().equals("EndToEndTelemetry.charge"))
                    .singleElement()
                    .satisfies(
                            charge -> assertThat(charge.getParentSpanContext()).isEqualTo(around.getSpanContext()));
        }
    }

    @Test
    void closingLeavesItOpenForThoseWhoHaveIt() {
        OtelEndToEndTelemetry telemetry;
        try (Telewright telewright = Telewright.install(framework.sdk())) {
            assertThat(telewright).isNotNull();
            telemetry = new OtelEndToEndTelemetry();
        }

        telemetry.charge(1999, () -> "receipt");
        new OtelEndToEndTelemetry().charge(1, () -> "made when nothing was installed");

        assertThat(framework.span().getName()).isEqualTo("EndToEndTelemetry.charge");
    }
}
