package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WiringTest {
    @Inject
    Orders orders;

    @Inject
    Recorded recorded;

    @Inject
    InMemoryMetricExporter metrics;

    @Test
    void injectionByTheInterfaceGivesTelemetry() throws InterruptedException {
        orders.place("ada");

        assertThat(recorded.spans.getFinishedSpanItems())
                .extracting(SpanData::getName)
                .containsExactly("charge card", "place order");
        assertThat(exported()).contains("card.charge.duration", "order.place.duration");
    }

    @Test
    void theVersionOfOpenTelemetryIsThatOfQuarkus() {
        assertThat(OpenTelemetry.class.getProtectionDomain().getCodeSource().getLocation())
                .asString()
                .contains("opentelemetry-api-" + System.getProperty("platform.opentelemetry") + ".");
    }

    /** The names of what Quarkus has exported, once our metrics are among them. */
    private List<String> exported() throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        List<String> names = List.of();
        while (!names.contains("order.place.duration") && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(50);
            names = metrics.getFinishedMetricItems().stream()
                    .map(MetricData::getName)
                    .toList();
        }
        return names;
    }
}
