package io.telewright;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.testing.CleanProcess;
import io.telewright.testing.Refused;
import io.telewright.testing.SelfSigned;
import io.telewright.testing.Warned;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files for TLS that do not go together, are no files, or have no effect. */
@ExtendWith(CleanProcess.class)
class BadTlsTest {
    private static final String KEY = "otel.exporter.otlp.client.key (OTEL_EXPORTER_OTLP_CLIENT_KEY)";
    private static final String CERTIFICATE =
            "otel.exporter.otlp.client.certificate (OTEL_EXPORTER_OTLP_CLIENT_CERTIFICATE)";

    @TempDir
    private static Path folder;

    private static SelfSigned rsa;
    private static SelfSigned otherRsa;
    private static SelfSigned ec;
    private static SelfSigned otherEc;

    @BeforeAll
    static void make() throws Exception {
        rsa = SelfSigned.make(folder, "rsa", "RSA");
        otherRsa = SelfSigned.make(folder, "other-rsa", "RSA");
        ec = SelfSigned.make(folder, "ec", "EC");
        otherEc = SelfSigned.make(folder, "other-ec", "EC");
    }

    @Test
    void aKeyThatBelongsToItsCertificateIsTaken() {
        for (SelfSigned client : new SelfSigned[] {rsa, ec}) {
            assertThat(warnings(config -> config.otlpEndpoint("https://127.0.0.1:1")
                            .clientCertificate(client.certificate(), client.key())))
                    .isEmpty();
        }
    }

    @Test
    void aKeyMustBelongToItsCertificate() {
        assertNotAPair(rsa, otherRsa);
        assertNotAPair(ec, otherEc);
        assertNotAPair(rsa, ec);
        assertNotAPair(ec, rsa);
    }

    private static void assertNotAPair(SelfSigned certificate, SelfSigned key) {
        Refused.with(
                config -> config.clientCertificate(certificate.certificate(), key.key()),
                "clientCertificate key = \"" + key.key() + "\" is not allowed: it must be the private key of the first"
                        + " certificate in " + certificate.certificate() + ", clientCertificate");
    }

    @Test
    void aKeyAndItsCertificateAreSetTogether() {
        System.setProperty("otel.exporter.otlp.client.key", rsa.key().toString());
        Refused.with(
                config -> {},
                KEY + " = \"" + rsa.key() + "\" is not allowed: it must be set together with " + CERTIFICATE);
    }

    @Test
    void aFileIsNotLarge() throws Exception {
        Path large = folder.resolve("large.key");
        Files.copy(rsa.key(), large);
        Files.writeString(large, "\n".repeat(1_000_000), StandardOpenOption.APPEND);

        Refused.with(
                config -> config.clientCertificate(rsa.certificate(), large),
                "clientCertificate key = " + large + " is not allowed: it must be a readable regular file of at most"
                        + " 1 MB with an RSA or EC key in PKCS #8 (BEGIN PRIVATE KEY)");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsNoFile() {
        Refused.with(
                config -> config.trustedCertificates(Path.of("/dev/zero")),
                "trustedCertificates = /dev/zero is not allowed: it must be a readable regular file of at most 1 MB with"
                        + " X.509 certificates in PEM");
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:1", "127.0.0.1:1", "HTTP://127.0.0.1:1"})
    void certificatesWithoutTlsAreWarnedOfOnce(String url) {
        String because =
                " has no effect: otlpEndpoint is " + url + ", which is without TLS. Use https://, or leave it out.";

        assertThat(warnings(config -> config.otlpEndpoint(url)
                        .trustedCertificates(rsa.certificate())
                        .clientCertificate(rsa.certificate(), rsa.key())))
                .containsExactly("trustedCertificates" + because, "clientCertificate" + because);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:1, false, true",
        "https://127.0.0.1:1, true, true",
        "http://127.0.0.1:1, true, false",
        "https://127.0.0.1:1, false, false",
        "127.0.0.1:1, false, false",
        "127.0.0.1:1, true, false"
    })
    void whatContradictsTheSchemeIsWarnedOf(String url, boolean insecure, boolean warned) {
        String warning = "insecure = " + insecure + " has no effect: otlpEndpoint is " + url
                + ", whose scheme decides. Change the scheme, or leave it out.";

        assertThat(warnings(config -> config.otlpEndpoint(url).insecure(insecure)))
                .containsExactly(warned ? new String[] {warning} : new String[0]);
    }

    private static List<String> warnings(Consumer<TelewrightConfig> settings) {
        try (Warned warned = new Warned();
                Telewright telewright = Telewright.configure(settings.andThen(config -> config.service("shop")))) {
            assertThat(telewright).isNotNull();
            return warned.messages();
        }
    }
}
