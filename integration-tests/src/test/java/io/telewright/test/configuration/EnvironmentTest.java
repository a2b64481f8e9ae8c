package io.telewright.test.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.armeria.common.RequestHeaders;
import io.opentelemetry.api.logs.Severity;
import io.telewright.Compression;
import io.telewright.Protocol;
import io.telewright.TelewrightConfig;
import io.telewright.test.otlp.KeyValues;
import io.telewright.test.otlp.OtlpReceiver;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the environment says wins over the code, as it arrives at a receiver. */
@ExtendWith(CleanProperties.class)
class EnvironmentTest {
    private final OtlpReceiver receiver = OtlpReceiver.start();

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void theEnvironmentWinsOverTheEndpointAndItsProtocol() {
        System.setProperty("otel.exporter.otlp.endpoint", receiver.authority());
        System.setProperty("otel.exporter.otlp.protocol", "http/protobuf");

        Configured.run(config -> config.otlpEndpoint("http://127.0.0.1:1").protocol(Protocol.GRPC), Configured::emit);

        assertThat(headersOfTraces().get("content-type")).isEqualTo("application/x-protobuf");
    }

    @Test
    void theEnvironmentSaysWhetherAnEndpointWithoutASchemeIsSecure() {
        System.setProperty("otel.exporter.otlp.insecure", "true");

        Configured.run(config -> config.otlpEndpoint(receiver.authority()).insecure(false), Configured::emit);

        assertThat(receiver.awaitSpans(1)).hasSize(1);
    }

    @Test
    void theEnvironmentWinsOverTheEndpointOfOneSignal() {
        System.setProperty("otel.exporter.otlp.traces.endpoint", receiver.authority());
        System.setProperty("otel.exporter.otlp.traces.insecure", "true");
        System.setProperty("otel.metrics.exporter", "none");
        System.setProperty("otel.logs.exporter", "none");

        Configured.run(config -> config.otlpEndpoint("127.0.0.1:1").insecure(false), Configured::emit);

        assertThat(receiver.awaitSpans(1)).hasSize(1);
    }

    @Test
    void theEnvironmentWinsOverAllHeaders() {
        System.setProperty("otel.exporter.otlp.headers", "tenant=b%20c");

        Configured.run(sending(config -> config.header("tenant", "a").header("region", "north")), Configured::emit);

        assertThat(headersOfTraces().get("tenant")).isEqualTo("b c");
        assertThat(headersOfTraces().contains("region")).isFalse();
    }

    @Test
    void theEnvironmentWinsOverCompression() {
        System.setProperty("otel.exporter.otlp.compression", "none");

        Configured.run(sending(config -> config.compression(Compression.GZIP)), Configured::emit);

        assertThat(headersOfTraces().contains("grpc-encoding", "gzip")).isFalse();
    }

    @Test
    void theEnvironmentWinsOverTheSizeOfABatch() {
        System.setProperty("otel.bsp.max.export.batch.size", "1");

        Configured.run(sending(config -> config.batchSize(100)), telemetry -> {
            for (int i = 0; i < 10; i++) {
                telemetry.work(() -> {});
            }
        });

        assertThat(receiver.awaitSpans(10)).hasSize(10);
        assertThat(receiver.traceRequests()).hasSize(10);
    }

    @Test
    void theEnvironmentWinsOverTheResourceKeyByKey() {
        System.setProperty("otel.service.name", "named");
        System.setProperty("otel.resource.attributes", "service.namespace=env,region=north");

        Configured.run(
                sending(config -> config.version("1.4.0")
                        .environment("production")
                        .attribute("service.namespace", "code")
                        .attribute("service.instance.id", "i-1")
                        .attribute("shards", 4)),
                Configured::emit);

        Map<String, Object> resource =
                KeyValues.map(receiver.awaitSpans(1).get(0).resource().getAttributesList());
        assertThat(resource)
                .containsEntry("service.name", "named")
                .containsEntry("service.version", "1.4.0")
                .containsEntry("deployment.environment.name", "production")
                .containsEntry("service.namespace", "env")
                .containsEntry("service.instance.id", "i-1")
                .containsEntry("region", "north")
                .containsEntry("shards", 4L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "TRUE"})
    void theEnvironmentWinsOverEverythingWhereItDisablesTheSdk(String disabled) {
        System.setProperty("otel.sdk.disabled", disabled);

        Configured.run(sending(config -> config.minimumSeverity(Severity.TRACE).samplingRate(1)), Configured::emit);

        assertThat(receiver.traceRequests()).isEmpty();
        assertThat(receiver.metricsRequests()).isEmpty();
        assertThat(receiver.logsRequests()).isEmpty();
    }

    private Consumer<TelewrightConfig> sending(Consumer<TelewrightConfig> settings) {
        return settings.andThen(config -> config.otlpEndpoint(receiver.endpoint()));
    }

    private RequestHeaders headersOfTraces() {
        receiver.awaitSpans(1);
        List<RequestHeaders> headers = receiver.traceRequests().stream()
                .map(request -> request.headers())
                .toList();
        assertThat(headers).hasSize(1);
        return headers.get(0);
    }
}
