package io.telewright;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.testing.Autoconfigured;
import io.telewright.testing.CleanProcess;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is set to nothing, and is as if it were not set. */
@ExtendWith(CleanProcess.class)
class BlankEnvironmentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "otel.exporter.otlp.endpoint",
                "otel.exporter.otlp.traces.endpoint",
                "otel.exporter.otlp.protocol",
                "otel.exporter.otlp.metrics.protocol",
                "otel.exporter.otlp.compression",
                "otel.exporter.otlp.logs.compression",
                "otel.exporter.otlp.certificate",
                "otel.exporter.otlp.client.certificate",
                "otel.exporter.otlp.traces.client.key",
                "otel.exporter.otlp.timeout",
                "otel.exporter.otlp.insecure",
                "otel.exporter.otlp.headers",
                "otel.exporter.otlp.metrics.temporality.preference",
                "otel.exporter.otlp.metrics.default.histogram.aggregation",
                "otel.java.exporter.memory_mode",
                "otel.experimental.sdk.telemetry.version",
                "otel.bsp.schedule.delay",
                "otel.bsp.max.queue.size",
                "otel.metric.export.interval",
                "otel.metrics.exemplar.filter",
                "otel.attribute.count.limit",
                "otel.traces.sampler",
                "otel.traces.sampler.arg",
                "otel.traces.exporter",
                "otel.propagators",
                "otel.resource.attributes",
                "otel.service.name",
                "otel.sdk.disabled",
                "otel.semconv.exception.signal.opt-in"
            })
    void aBlankValueIsAsIfAbsent(String property) {
        for (String blank : new String[] {"", " "}) {
            System.setProperty(property, blank);
            try (Telewright telewright = Telewright.configure(config ->
                    config.service("shop").otlpEndpoint("http://127.0.0.1:1").samplingRate(0.5))) {
                assertThat(telewright).isNotNull();
                assertThat(Autoconfigured.attribute("service.name")).isEqualTo("shop");
                assertThat(Autoconfigured.spans).asString().contains("Otlp", "http://127.0.0.1:1");
            }
        }
    }
}
