package io.telewright.test.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.Protocol;
import io.telewright.TelewrightConfig;
import io.telewright.test.configuration.TestAuthority.Identity;
import io.telewright.test.otlp.OtlpReceiver;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** TLS with a certificate of an authority of one's own, and mutual TLS. */
class TlsTest {
    @TempDir
    private Path folder;

    private TestAuthority authority;
    private OtlpReceiver receiver;
    private OtlpReceiver mutual;

    @BeforeEach
    void start() throws Exception {
        authority = new TestAuthority(folder);
        receiver = OtlpReceiver.start(server -> authority.secure(server, false));
        mutual = OtlpReceiver.start(server -> authority.secure(server, true));
    }

    @AfterEach
    void stop() {
        receiver.close();
        mutual.close();
    }

    @ParameterizedTest
    @CsvSource({"GRPC, https://", "GRPC, ''", "HTTP_PROTOBUF, https://", "HTTP_PROTOBUF, ''"})
    void aReceiverIsTrustedThatTheAuthorityVouchesFor(Protocol protocol, String scheme) throws Exception {
        Path trusted = authority.certificate();

        Configured.run(
                config -> config.otlpEndpoint(scheme + receiver.authority())
                        .insecure(false)
                        .protocol(protocol)
                        .trustedCertificates(trusted),
                Configured::emit);

        assertAllArrivedAt(receiver);
    }

    @ParameterizedTest
    @CsvSource({"GRPC, false", "GRPC, true", "HTTP_PROTOBUF, false", "HTTP_PROTOBUF, true"})
    void aReceiverMayDemandACertificate(Protocol protocol, boolean rsa) throws Exception {
        Identity client = authority.issue("client", rsa);
        Path trusted = authority.certificate();

        Configured.run(
                toMutual(protocol)
                        .andThen(config -> config.trustedCertificates(trusted)
                                .clientCertificate(client.certificate(), client.key())),
                Configured::emit);

        assertAllArrivedAt(mutual);
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void withoutTheCertificateThatIsDemandedNothingArrives(Protocol protocol) throws Exception {
        Path trusted = authority.certificate();

        Configured.run(toMutual(protocol).andThen(config -> config.trustedCertificates(trusted)), Configured::emit);

        assertThat(mutual.traceRequests()).isEmpty();
    }

    @Test
    void aReceiverThatNobodyVouchesForIsSentNothing() {
        Configured.run(
                config -> config.otlpEndpoint("https://" + receiver.authority()).exportTimeout(Duration.ofSeconds(1)),
                Configured::emit);

        assertThat(receiver.traceRequests()).isEmpty();
    }

    private Consumer<TelewrightConfig> toMutual(Protocol protocol) {
        return config -> config.otlpEndpoint("https://" + mutual.authority())
                .protocol(protocol)
                .exportTimeout(Duration.ofSeconds(5));
    }

    private static void assertAllArrivedAt(OtlpReceiver receiver) {
        assertThat(receiver.awaitSpans(1)).hasSize(1);
        assertThat(receiver.awaitMetrics(1, "configured")).hasSize(1);
        assertThat(receiver.awaitLogRecords(1)).hasSize(1);
    }
}
