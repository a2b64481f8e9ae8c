package io.telewright.test.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.Telewright;
import io.telewright.test.declared.LoadTelemetry;
import io.telewright.test.declared.OtelLoadTelemetry;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the SDK counts about itself. */
class SelfMetricsTest {
    private static final String VERSION = "otel.experimental.sdk.telemetry.version";

    @RegisterExtension
    final Properties properties = new Properties();

    @RegisterExtension
    final Collector collector = new Collector();

    @Test
    void exportsAndDropsAreCountedAndSingleSpansAreNot() {
        assertThat(exported(Map.of()))
                .contains("otel.sdk.processor.span.processed", "otel.sdk.exporter.span.exported")
                .contains("otel.sdk.processor.log.processed", "otel.sdk.exporter.log.exported")
                .doesNotContain("otel.sdk.span.started", "otel.sdk.log.created");
    }

    @Test
    void theEnvironmentMayAskForAll() {
        assertThat(exported(Map.of(VERSION, "latest")))
                .contains("otel.sdk.processor.span.processed", "otel.sdk.span.started", "otel.sdk.log.created");
    }

    @Test
    void theEnvironmentMayAskForThoseOfOldInstead() {
        assertThat(exported(Map.of(VERSION, "legacy")))
                .contains("processedSpans")
                .noneMatch(name -> name.startsWith("otel.sdk."));
    }

    private Set<String> exported(Map<String, String> environment) {
        collector.start(Answer.accepted());
        properties.set(environment);
        Telewright telewright =
                Telewright.configure(config -> config.service("load").otlpEndpoint(collector.endpoint()));
        LoadTelemetry telemetry = new OtelLoadTelemetry(Telewright.openTelemetry());
        telemetry.work(1, () -> {});
        telemetry.finished(1);
        telewright.close();
        return collector.metricNames();
    }
}
