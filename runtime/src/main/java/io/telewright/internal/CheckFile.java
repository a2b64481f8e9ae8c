package io.telewright.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the files for TLS. What is in them is never shown. */
public final class CheckFile {
    private static final String CERTIFICATES = "a readable file with X.509 certificates in PEM";
    private static final String PRIVATE_KEY = "a readable file with an RSA or EC key in PKCS #8 (BEGIN PRIVATE KEY)";

    private CheckFile() {}

    /**
     * The path of a file with certificates.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static String certificates(String setting, @Nullable Object path) {
        try {
            byte[] content = Files.readAllBytes(Path.of(String.valueOf(path)));
            if (!CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(content))
                    .isEmpty()) {
                return String.valueOf(path);
            }
        } catch (IOException | InvalidPathException | CertificateException unreadable) {
            throw Check.notAllowed(setting, shown(path), CERTIFICATES);
        }
        throw Check.notAllowed(setting, shown(path), CERTIFICATES);
    }

    /**
     * The path of a file with a private key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static String privateKey(String setting, @Nullable Object path) {
        try {
            byte[] key = withoutArmour(Files.readAllBytes(Path.of(String.valueOf(path))));
            if (List.of("RSA", "EC").stream().anyMatch(algorithm -> isKey(algorithm, key))) {
                return String.valueOf(path);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw Check.notAllowed(setting, shown(path), PRIVATE_KEY);
        }
        throw Check.notAllowed(setting, shown(path), PRIVATE_KEY);
    }

    /** The content of a file may stand where its path belongs. */
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

    private static boolean isKey(String algorithm, byte[] key) {
        try {
            return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(key)) != null;
        } catch (GeneralSecurityException other) {
            return false;
        }
    }
}
