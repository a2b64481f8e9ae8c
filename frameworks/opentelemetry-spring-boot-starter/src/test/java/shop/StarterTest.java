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

            assertThat(namesInTheTraceOf("place order", recorded.spans.getFinishedSpanItems()))
                    .containsExactly(
                            "charge card", "pay", "TracedDataSource.getConnection", "SELECT shop", "place order");
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

    /** The names of the spans of one trace: the starter also traces the scheduled method, whenever it runs. */
    private static List<String> namesInTheTraceOf(String name, List<SpanData> spans) {
        List<String> traces = spans.stream()
                .filter(span -> span.getName().equals(name))
                .map(SpanData::getTraceId)
                .toList();
        assertThat(traces).as(name + " of " + spans).hasSize(1);
        return spans.stream()
                .filter(span -> traces.contains(span.getTraceId()))
                .map(SpanData::getName)
                .toList();
    }
}
