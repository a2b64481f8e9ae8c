package io.telewright.test.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.RequestHeaders;
import com.linecorp.armeria.server.ServerBuilder;
import io.telewright.Compression;
import io.telewright.Protocol;
import io.telewright.TelewrightConfig;
import io.telewright.test.otlp.OtlpReceiver;
import io.telewright.test.otlp.ReceivedRequest;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How requests reach the receiver without TLS, and what they look like there. */
class TransportTest {
    private static final String TOKEN = "Bearer s3cret, with=signs; and +more%";

    private OtlpReceiver receiver = OtlpReceiver.start();

    @AfterEach
    void stop() {
        receiver.close();
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void anEndpointWithoutASchemeIsSpokenToWithoutTls(Protocol protocol) {
        Configured.run(config -> config.otlpEndpoint(receiver.authority()).protocol(protocol), Configured::emit);

        assertAllArrived();
        assertThat(headers())
                .allSatisfy(headers -> assertThat(headers.get("content-type"))
                        .isEqualTo(protocol == Protocol.GRPC ? "application/grpc" : "application/x-protobuf"));
    }

    @ParameterizedTest
    @CsvSource({"GRPC, GZIP, gzip", "GRPC, NONE, none", "HTTP_PROTOBUF, GZIP, gzip", "HTTP_PROTOBUF, NONE, none"})
    void requestsAreCompressedAsSet(Protocol protocol, Compression compression, String encoding) {
        Configured.run(toReceiver(protocol).andThen(config -> config.compression(compression)), Configured::emit);

        assertAllArrived();
        String header = protocol == Protocol.GRPC ? "grpc-encoding" : "content-encoding";
        assertThat(headers())
                .hasSize(3)
                .allSatisfy(headers -> assertThat(headers.get(header, "none")).isEqualTo(encoding));
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void headersAreOnEveryRequestExactlyAsSet(Protocol protocol) {
        demandToken();

        Configured.run(
                toReceiver(protocol)
                        .andThen(config -> config.header("Authorization", TOKEN)
                                .header("tenant", "a")
                                .header("tenant", "b")),
                Configured::emit);

        assertAllArrived();
        assertThat(headers())
                .hasSize(3)
                .allSatisfy(headers -> assertThat(headers.getAll("tenant")).containsExactly("b"));
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void withoutTheTokenThatIsDemandedNothingArrivesAndNoTokenIsLogged(Protocol protocol) {
        demandToken();

        try (Logged logged = new Logged()) {
            Configured.run(
                    toReceiver(protocol).andThen(config -> config.header("authorization", "wrong-s3cret")),
                    Configured::emit);

            assertThat(logged.messages()).isNotEmpty().noneMatch(message -> message.contains("s3cret"));
        }

        assertThat(headers()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void anExportIsGivenUpWhenItsTimeIsOver(Protocol protocol) {
        receiver.close();
        Givings givings = new Givings();
        receiver = OtlpReceiver.start(onLoopback().andThen(givings::neverAnswer));

        Configured.run(
                toReceiver(protocol).andThen(config -> config.exportTimeout(Duration.ofMillis(200))), telemetry -> {
                    telemetry.work(() -> {});
                    givings.awaitOne();
                });
    }

    private void demandToken() {
        receiver.close();
        receiver = OtlpReceiver.start(onLoopback()
                .andThen(server -> server.decorator((delegate, context, request) ->
                        request.headers().get("authorization", "").equals(TOKEN)
                                ? delegate.serve(context, request)
                                : HttpResponse.of(HttpStatus.UNAUTHORIZED))));
    }

    private static Consumer<ServerBuilder> onLoopback() {
        return server -> server.http(new InetSocketAddress("127.0.0.1", 0));
    }

    private Consumer<TelewrightConfig> toReceiver(Protocol protocol) {
        return config -> config.otlpEndpoint(receiver.endpoint()).protocol(protocol);
    }

    private void assertAllArrived() {
        assertThat(receiver.awaitSpans(1)).hasSize(1);
        assertThat(receiver.awaitMetrics(1, "configured")).hasSize(1);
        assertThat(receiver.awaitLogRecords(1)).hasSize(1);
    }

    private List<RequestHeaders> headers() {
        return Stream.of(receiver.traceRequests(), receiver.metricsRequests(), receiver.logsRequests())
                .flatMap(List::stream)
                .map(ReceivedRequest::headers)
                .toList();
    }
}
