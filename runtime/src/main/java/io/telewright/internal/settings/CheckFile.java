package io.telewright.internal.settings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks the files for TLS. Their content is never shown. */
public final class CheckFile {
    private static final String CERTIFICATES = "a readable regular file of at most 1 MB with X.509 certificates in PEM";
    private static final String PRIVATE_KEY =
            "a readable regular file of at most 1 MB with an RSA or EC key in PKCS #8 (BEGIN PRIVATE KEY)";

    private static final long MAX_BYTES = 1_000_000;

    private CheckFile() {}

    /**
     * The path of a file with certificates.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static String certificates(String setting, @Nullable Object path) {
        if (certificatesIn(path).isEmpty()) {
            throw Check.notAllowed(setting, shown(path), CERTIFICATES);
        }
        return String.valueOf(path);
    }

    /**
     * The path of a file with a private key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static String privateKey(String setting, @Nullable Object path) {
        if (keyIn(path).isEmpty()) {
            throw Check.notAllowed(setting, shown(path), PRIVATE_KEY);
        }
        return String.valueOf(path);
    }

    /** Whether the private key is that of the first certificate: that verifies what it signs. */
    static boolean belongTogether(String key, String certificates) {
        return keyIn(key)
                .flatMap(signing -> certificatesIn(certificates).stream()
                        .findFirst()
                        .map(certificate -> isPair(signing, certificate.getPublicKey())))
                .orElse(false);
    }

    private static boolean isPair(PrivateKey signing, PublicKey verifying) {
        byte[] probe = {1, 2, 3};
        try {
            Signature signature =
                    Signature.getInstance(signing.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA");
            signature.initSign(signing);
            signature.update(probe);
            byte[] signed = signature.sign();
            signature.initVerify(verifying);
            signature.update(probe);
            return signature.verify(signed);
        } catch (GeneralSecurityException ofAnotherKind) {
            return false;
        }
    }

    private static List<Certificate> certificatesIn(@Nullable Object path) {
        try {
            return List.copyOf(CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(content(path))));
        } catch (IOException | InvalidPathException | CertificateException unreadable) {
            return List.of();
        }
    }

    private static Optional<PrivateKey> keyIn(@Nullable Object path) {
        try {
            KeySpec key = new PKCS8EncodedKeySpec(withoutArmour(content(path)));
            return Stream.of("RSA", "EC")
                    .flatMap(algorithm -> key(algorithm, key).stream())
                    .findFirst();
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** A device or a pipe may have no end, or may be empty for the next reader. */
    private static byte[] content(@Nullable Object path) throws IOException {
        Path file = Path.of(String.valueOf(path));
        if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
            throw new IOException("not a regular file of at most 1 MB");
        }
        return Files.readAllBytes(file);
    }

    /** The content of a file may have been given in place of its path. */
    private static @Nullable Object shown(@Nullable Object path) {
        String text = String.valueOf(path);
        return text.lines().count() > 1 || text.contains("-----BEGIN") ? Check.NOT_SHOWN : path;
    }

    /** The exporters take a key with nothing around it but its own first and last line, or the bare bytes. */
    private static byte[] withoutArmour(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1).strip();
        String begin = "-----BEGIN PRIVATE KEY-----";
        String end = "-----END PRIVATE KEY-----";
        return text.startsWith(begin) && text.endsWith(end)
                ? Base64.getDecoder()
                        .decode(text.substring(begin.length(), text.length() - end.length())
                                .replaceAll("\\s", ""))
                : content;
    }

    private static Optional<PrivateKey> key(String algorithm, KeySpec key) {
        try {
            return Optional.of(KeyFactory.getInstance(algorithm).generatePrivate(key));
        } catch (GeneralSecurityException other) {
            return Optional.empty();
        }
    }
}
