package io.telewright.test.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.proto.common.v1.InstrumentationScope;
import io.telewright.Protocol;
import io.telewright.TelewrightConfig;
import io.telewright.test.otlp.KeyValues;
import io.telewright.test.otlp.OtlpReceiver;
import io.telewright.test.otlp.Received;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The resource, and the instrumentation scope with its schema URL. */
class EndToEndOriginTest {
    private static final String SCHEMA_URL = "https://opentelemetry.io/schemas/1.37.0";

    private final OtlpReceiver receiver = OtlpReceiver.start();

    @AfterEach
    void stop() {
        receiver.close();
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void resourceAndScopeAreOnAllSignals(Protocol protocol) throws Exception {
        Shopping.run(config -> configure(config, protocol));

        List<Received> received = Stream.of(
                        receiver.awaitSpans(3), receiver.awaitMetrics(6, "shop.checkout"), receiver.awaitLogRecords(2))
                .<Received>flatMap(List::stream)
                .toList();
        assertThat(received).allSatisfy(it -> {
            assertThat(it.scope())
                    .isEqualTo(InstrumentationScope.newBuilder()
                            .setName("shop.checkout")
                            .setVersion("2.1")
                            .build());
            assertThat(KeyValues.map(it.resource().getAttributesList()))
                    .containsEntry("service.name", "checkout")
                    .containsEntry("service.version", "1.4.0")
                    .containsEntry("deployment.environment.name", "production")
                    .containsEntry("team", "shop");
        });
        assertThat(schemaUrls()).isNotEmpty().containsOnly(SCHEMA_URL);
    }

    private void configure(TelewrightConfig config, Protocol protocol) {
        config.service("checkout")
                .version("1.4.0")
                .environment("production")
                .attribute("team", "shop")
                .otlpEndpoint(receiver.endpoint())
                .protocol(protocol);
    }

    private Stream<String> schemaUrls() {
        Stream<String> traces = receiver.traceRequests().stream()
                .flatMap(request -> request.message().getResourceSpansList().stream())
                .flatMap(resource -> resource.getScopeSpansList().stream())
                .map(scope -> scope.getSchemaUrl());
        Stream<String> metrics = receiver.metricsRequests().stream()
                .flatMap(request -> request.message().getResourceMetricsList().stream())
                .flatMap(resource -> resource.getScopeMetricsList().stream())
                .filter(scope -> scope.getScope().getName().equals("shop.checkout"))
                .map(scope -> scope.getSchemaUrl());
        Stream<String> logs = receiver.logsRequests().stream()
                .flatMap(request -> request.message().getResourceLogsList().stream())
                .flatMap(resource -> resource.getScopeLogsList().stream())
                .map(scope -> scope.getSchemaUrl());
        return Stream.of(traces, metrics, logs).flatMap(it -> it);
    }
}
