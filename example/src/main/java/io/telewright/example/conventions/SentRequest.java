package io.telewright.example.conventions;

import io.telewright.Attribute;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a request when it goes out. The bounds of host and port say how many servers the program calls.
 *
 * @param url with {@code REDACTED} for user and password
 */
public record SentRequest(
        @Attribute(
                value = "http.request.method",
                values = {"GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"},
                sampling = true)
        String method,

        @Attribute("http.request.method_original") @Nullable String originalMethod,

        @Attribute(value = "server.address", sampling = true, maxValues = 2)
        String host,

        @Attribute(value = "server.port", sampling = true, maxValues = 2)
        int port,

        @Attribute(value = "url.full", sampling = true) String url) {

    /** Reads a request of the JDK's client. */
    public static SentRequest of(HttpRequest request) {
        String method = request.method();
        URI uri = request.uri();
        int standard = "https".equals(uri.getScheme()) ? 443 : 80;
        return new SentRequest(
                method,
                HttpMethods.original(method),
                uri.getHost(),
                uri.getPort() < 0 ? standard : uri.getPort(),
                redacted(uri));
    }

    private static String redacted(URI uri) {
        String credentials = uri.getRawUserInfo();
        return credentials == null
                ? uri.toString()
                : uri.toString().replaceFirst(Pattern.quote(credentials + "@"), "REDACTED:REDACTED@");
    }
}
