package io.telewright.test.configuration;

import com.linecorp.armeria.common.TlsKeyPair;
import com.linecorp.armeria.server.ServerBuilder;
import io.netty.handler.ssl.ClientAuth;
import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.X509Bundle;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** An authority that vouches for a server on the loopback address and for clients, with everything in files. */
final class TestAuthority {
    /**
     * What someone identifies himself with.
     *
     * @param certificate a file with the certificate
     * @param key a file with the private key
     */
    record Identity(Path certificate, Path key) {}

    private final Path folder;
    private final X509Bundle authority;

    TestAuthority(Path folder) throws Exception {
        this.folder = folder;
        authority = new CertificateBuilder()
                .subject("CN=Test authority")
                .setIsCertificateAuthority(true)
                .ecp256()
                .buildSelfSigned();
    }

    /** A file with the certificate that all others are trusted by. */
    Path certificate() throws Exception {
        return Files.writeString(folder.resolve("authority.pem"), authority.getCertificatePEM());
    }

    /** An identity with an EC key, or an RSA key. */
    Identity issue(String name, boolean rsa) throws Exception {
        CertificateBuilder builder =
                new CertificateBuilder().subject("CN=" + name).addSanIpAddress(InetAddress.getByName("127.0.0.1"));
        X509Bundle issued = (rsa ? builder.rsa2048() : builder.ecp256()).buildIssuedBy(authority);
        return new Identity(
                Files.writeString(folder.resolve(name + ".pem"), issued.getCertificatePathPEM()),
                Files.writeString(folder.resolve(name + ".key"), issued.getPrivateKeyPEM()));
    }

    /** Makes a server speak TLS, and demand a certificate of this authority if it is mutual. */
    void secure(ServerBuilder server, boolean mutual) {
        try {
            Identity identity = issue("server", false);
            Path trusted = certificate();
            server.https(new InetSocketAddress("127.0.0.1", 0))
                    .tls(TlsKeyPair.of(
                            identity.key().toFile(), identity.certificate().toFile()))
                    .tlsCustomizer(tls -> tls.trustManager(trusted.toFile())
                            .clientAuth(mutual ? ClientAuth.REQUIRE : ClientAuth.NONE));
        } catch (Exception thrown) {
            throw new AssertionError(thrown);
        }
    }
}
