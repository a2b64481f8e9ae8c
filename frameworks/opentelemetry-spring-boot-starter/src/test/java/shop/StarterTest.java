package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The starter instruments the data source, and Telewright what the program does with it. */
class StarterTest {
    @Test
    void anOrderIsTracedThroughServicesTelemetryAndTheDataSource() {
        try (ConfigurableApplicationContext context = SpringApplication.run(
                Shop.class,
                "--otel.traces.exporter=none",
                "--otel.metrics.exporter=none",
                "--otel.logs.exporter=none")) {
            Recorded recorded = context.getBean(Recorded.class);
            recorded.spans.reset();

            context.getBean(Orders.class).place("ada");

            List<SpanData> spans = recorded.spans.getFinishedSpanItems();
            SpanData order = spans.get(spans.size() - 1);
            assertThat(spans)
                    .extracting(SpanData::getName)
                    .containsExactly(
                            "charge card", "pay", "TracedDataSource.getConnection", "SELECT shop", "place order");
            assertThat(spans).extracting(SpanData::getTraceId).containsOnly(order.getTraceId());
            assertThat(recorded.metrics.collectAllMetrics())
                    .extracting(MetricData::getName)
                    .contains("card.charge.duration", "order.place.duration", "jvm.memory.used");
        }
    }

    @Test
    void theVersionOfOpenTelemetryIsThatOfTheStarter() {
        assertThat(OpenTelemetry.class.getProtectionDomain().getCodeSource().getLocation())
                .asString()
                .contains("opentelemetry-api-" + System.getProperty("platform.opentelemetry") + ".");
    }
}
