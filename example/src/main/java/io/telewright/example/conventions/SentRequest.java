package io.telewright.example.conventions;

import io.telewright.Attribute;
import java.net.URI;
import java.net.http.HttpRequest;

/**
 * What is known of a request when it goes out. The bounds of host and port say how many servers the program calls.
 *
 * @param url without user and password
 */
public record SentRequest(
        @Attribute(value = "http.request.method", sampling = true)
        HttpMethod method,

        @Attribute(value = "server.address", sampling = true, maxValues = 2)
        String host,

        @Attribute(value = "server.port", sampling = true, maxValues = 2)
        int port,

        @Attribute(value = "url.full", sampling = true) String url) {

    /** Reads a request of the JDK's client, which takes no user and password in its URI. */
    public static SentRequest of(HttpRequest request) {
        URI uri = request.uri();
        int standard = "https".equals(uri.getScheme()) ? 443 : 80;
        return new SentRequest(
                HttpMethod.of(request.method()),
                uri.getHost(),
                uri.getPort() < 0 ? standard : uri.getPort(),
                uri.toString());
    }
}
