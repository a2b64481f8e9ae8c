package io.telewright.test.otlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.armeria.common.RequestHeaders;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.proto.common.v1.InstrumentationScope;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtlpReceiverTest {
    private final OtlpReceiver receiver = OtlpReceiver.start();

    @AfterEach
    void stop() {
        receiver.close();
    }

    @ParameterizedTest
    @CsvSource({"grpc, none", "grpc, gzip", "http/protobuf, none", "http/protobuf, gzip"})
    void theReceiverKeepsTheExportsOfTheSdk(String protocol, String compression) {
        SpanContext context;
        try (OpenTelemetrySdk sdk = exporting(protocol, compression)) {
            context = SampleTelemetry.emit(sdk);
        }

        assertThat(receiver.awaitSpans(1)).singleElement().satisfies(received -> {
            assertThat(received.span()).isEqualTo(SampleTelemetry.expectedSpan(context));
            assertOrigin(received);
        });
        assertThat(receiver.awaitMetrics(1, SampleTelemetry.SCOPE))
                .singleElement()
                .satisfies(received -> {
                    assertThat(received.metric()).isEqualTo(SampleTelemetry.expectedMetric(received.metric()));
                    assertOrigin(received);
                });
        assertThat(receiver.awaitLogRecords(1)).singleElement().satisfies(received -> {
            assertThat(received.logRecord()).isEqualTo(SampleTelemetry.expectedLogRecord(context));
            assertOrigin(received);
        });
        assertThat(headersOfAllRequests())
                .hasSize(3)
                .allSatisfy(headers -> assertTransport(headers, protocol, compression));
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-protobuf, identity, 400",
        "application/x-protobuf, gzip, 400",
        "application/json, identity, 415",
    })
    void aRequestOverHttpThatCannotBeReadIsRefused(String contentType, String encoding, int status)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(receiver.endpoint() + "/v1/traces"))
                .header("content-type", contentType)
                .header("content-encoding", encoding)
                .POST(BodyPublishers.ofString("not OTLP"))
                .build();

        HttpResponse<Void> response = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(receiver.traceRequests()).isEmpty();
    }

    private OpenTelemetrySdk exporting(String protocol, String compression) {
        return AutoConfiguredOpenTelemetrySdk.builder()
                .addPropertiesCustomizer(environment -> Map.of(
                        "otel.exporter.otlp.endpoint",
                        receiver.endpoint(),
                        "otel.exporter.otlp.protocol",
                        protocol,
                        "otel.exporter.otlp.compression",
                        compression,
                        "otel.service.name",
                        "shop-service"))
                .disableShutdownHook()
                .build()
                .getOpenTelemetrySdk();
    }

    private static void assertOrigin(Received received) {
        assertThat(received.scope())
                .isEqualTo(InstrumentationScope.newBuilder()
                        .setName(SampleTelemetry.SCOPE)
                        .build());
        assertThat(received.resource().getAttributesList())
                .filteredOn(attribute -> attribute.getKey().equals("service.name"))
                .extracting(attribute -> attribute.getValue().getStringValue())
                .containsExactly("shop-service");
    }

    private List<RequestHeaders> headersOfAllRequests() {
        return Stream.of(receiver.traceRequests(), receiver.metricsRequests(), receiver.logsRequests())
                .flatMap(List::stream)
                .map(ReceivedRequest::headers)
                .toList();
    }

    private static void assertTransport(RequestHeaders headers, String protocol, String compression) {
        boolean grpc = protocol.equals("grpc");
        assertThat(headers.get("content-type")).isEqualTo(grpc ? "application/grpc" : "application/x-protobuf");
        assertThat(headers.get(grpc ? "grpc-encoding" : "content-encoding", "none"))
                .isEqualTo(compression);
    }
}
