package io.telewright;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.exporter.logging.LoggingMetricExporter;
import io.opentelemetry.exporter.logging.LoggingSpanExporter;
import io.opentelemetry.exporter.logging.SystemOutLogRecordExporter;
import io.opentelemetry.exporter.otlp.http.logs.OtlpHttpLogRecordExporter;
import io.opentelemetry.exporter.otlp.http.metrics.OtlpHttpMetricExporter;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.exporter.otlp.logs.OtlpGrpcLogRecordExporter;
import io.opentelemetry.exporter.otlp.metrics.OtlpGrpcMetricExporter;
import io.opentelemetry.exporter.otlp.trace.OtlpGrpcSpanExporter;
import io.telewright.testing.Autoconfigured;
import io.telewright.testing.CleanProcess;
import io.telewright.testing.Emitted;
import io.telewright.testing.Receiver;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where the signals go, and when. */
@ExtendWith(CleanProcess.class)
class TelewrightExportTest {
    @Test
    void theRawConsoleIsThatOfOpenTelemetry() {
        configured(config -> config.console(Console.RAW));

        assertThat(Autoconfigured.spans).isInstanceOf(LoggingSpanExporter.class);
        assertThat(Autoconfigured.metrics)
                .hasToString(LoggingMetricExporter.create().toString());
        assertThat(Autoconfigured.logs).isInstanceOf(SystemOutLogRecordExporter.class);
    }

    @Test
    void withAnEndpointAllSignalsGoThereOverGrpc() {
        configured(config -> config.otlpEndpoint("http://localhost:14317"));

        assertThat(Autoconfigured.spans).isInstanceOf(OtlpGrpcSpanExporter.class);
        assertThat(Autoconfigured.metrics).isInstanceOf(OtlpGrpcMetricExporter.class);
        assertThat(Autoconfigured.logs).isInstanceOf(OtlpGrpcLogRecordExporter.class);
        assertThat(Autoconfigured.spans.toString()).contains("endpoint=http://localhost:14317");
    }

    @Test
    void theProtocolMayBeHttp() {
        configured(config -> config.otlpEndpoint("http://localhost:14318/otlp").protocol(Protocol.HTTP_PROTOBUF));

        assertThat(Autoconfigured.spans).isInstanceOf(OtlpHttpSpanExporter.class);
        assertThat(Autoconfigured.metrics).isInstanceOf(OtlpHttpMetricExporter.class);
        assertThat(Autoconfigured.logs).isInstanceOf(OtlpHttpLogRecordExporter.class);
        assertThat(Autoconfigured.spans.toString()).contains("endpoint=http://localhost:14318/otlp/v1/traces");
    }

    @Test
    void theProtocolMayBeSetToGrpc() {
        configured(config -> config.otlpEndpoint("http://localhost:14317").protocol(Protocol.GRPC));

        assertThat(Autoconfigured.spans).isInstanceOf(OtlpGrpcSpanExporter.class);
    }

    @Test
    void theEnvironmentWinsOverEndpointAndProtocol() {
        System.setProperty("otel.exporter.otlp.endpoint", "http://localhost:24318");
        System.setProperty("otel.exporter.otlp.protocol", "http/protobuf");

        configured(config -> config.otlpEndpoint("http://localhost:14317").protocol(Protocol.GRPC));

        assertThat(Autoconfigured.spans).isInstanceOf(OtlpHttpSpanExporter.class);
        assertThat(Autoconfigured.spans.toString()).contains("endpoint=http://localhost:24318/v1/traces");
    }

    @Test
    void theEnvironmentWinsOverTheExporters() {
        System.setProperty("otel.traces.exporter", "none");
        System.setProperty("otel.logs.exporter", "console");

        configured(config -> config.otlpEndpoint("http://localhost:14317"));

        assertThat(Autoconfigured.spans).isNull();
        assertThat(Autoconfigured.metrics).isInstanceOf(OtlpGrpcMetricExporter.class);
        assertThat(Autoconfigured.logs).isInstanceOf(SystemOutLogRecordExporter.class);
    }

    @Test
    void anEndpointOfOneSignalLeavesTheOthersOnTheConsole() {
        System.setProperty("otel.exporter.otlp.metrics.endpoint", "http://localhost:14317");

        configured(config -> config.console(Console.RAW));

        assertThat(Autoconfigured.spans).isInstanceOf(LoggingSpanExporter.class);
        assertThat(Autoconfigured.metrics).isInstanceOf(OtlpGrpcMetricExporter.class);
        assertThat(Autoconfigured.logs).isInstanceOf(SystemOutLogRecordExporter.class);
    }

    @Test
    void anEmptyVariableIsAsIfNotSet() {
        System.setProperty("otel.exporter.otlp.endpoint", "");
        System.setProperty("otel.traces.exporter", "");

        configured(config -> config.console(Console.RAW));
        assertThat(Autoconfigured.spans).isInstanceOf(LoggingSpanExporter.class);

        configured(config -> config.otlpEndpoint("http://localhost:14317"));
        assertThat(Autoconfigured.spans.toString()).contains("endpoint=http://localhost:14317");
    }

    @Test
    void metricsAreExportedEveryFiveSecondsUnlessTheEnvironmentSaysOtherwise() {
        configured(config -> config.console(Console.RAW));
        assertThat(Autoconfigured.reader.toString()).contains("intervalNanos=5000000000,");

        System.setProperty("otel.metric.export.interval", "7000");
        configured(config -> config.console(Console.RAW));
        assertThat(Autoconfigured.reader.toString()).contains("intervalNanos=7000000000,");
    }

    @Test
    void theTimeOfAnExportIsThatOfItsRequestAndOfItsBatch() {
        assertThat(started(config -> config.exportTimeout(Duration.ofSeconds(3))))
                .contains("timeoutNanos=3000000000", "exporterTimeoutNanos=3000000000");

        System.setProperty("otel.bsp.export.timeout", "4s");
        assertThat(started(config -> config.exportTimeout(Duration.ofSeconds(3))))
                .contains("timeoutNanos=3000000000", "exporterTimeoutNanos=4000000000");
    }

    @Test
    void aTimeOfTheEnvironmentIsNotCutShortByThatOfTheCode() {
        System.setProperty("otel.exporter.otlp.timeout", "20s");

        assertThat(started(config -> config.exportTimeout(Duration.ofSeconds(3))))
                .contains("timeoutNanos=20000000000", "exporterTimeoutNanos=30000000000");
    }

    @Test
    void aMinimumSeverityIsAppliedBeforeOurOwnBatches() {
        assertThat(started(config -> config.minimumSeverity(Severity.WARN)))
                .contains("SeverityFilter[", "next=LogRecordBatches{")
                .doesNotContain("BatchLogRecordProcessor");
    }

    private static String started(Consumer<TelewrightConfig> settings) {
        Consumer<TelewrightConfig> all =
                settings.andThen(config -> config.service("shop").otlpEndpoint("http://localhost:14317"));
        try (Telewright telewright = Telewright.configure(all)) {
            assertThat(telewright).isNotNull();
            return Telewright.openTelemetry().toString();
        }
    }

    @Test
    void closingExportsAllThreeSignals() {
        try (Receiver receiver = new Receiver()) {
            try (Telewright telewright = Telewright.configure(config ->
                    config.service("shop").otlpEndpoint(receiver.url()).protocol(Protocol.HTTP_PROTOBUF))) {
                assertThat(telewright).isNotNull();
                Emitted.to(Telewright.openTelemetry());
            }

            assertThat(receiver.paths()).containsExactly("/v1/logs", "/v1/metrics", "/v1/traces");
        }
    }

    private static void configured(Consumer<TelewrightConfig> settings) {
        Telewright.configure(settings.andThen(config -> config.service("shop"))).close();
    }
}
