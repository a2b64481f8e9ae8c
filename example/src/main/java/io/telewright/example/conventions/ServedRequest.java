package io.telewright.example.conventions;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsExchange;
import io.telewright.Attribute;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a request when it comes in. Samplers see what the conventions want them to see; the metric takes
 * the method and the scheme.
 */
public record ServedRequest(
        @Attribute(
                value = "http.request.method",
                values = {"GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"},
                sampling = true)
        String method,

        @Attribute("http.request.method_original") @Nullable String originalMethod,
        @Attribute(value = "url.scheme", sampling = true) UrlScheme scheme,
        @Attribute(value = "url.path", sampling = true) String path,

        @Attribute(value = "url.query", sampling = true) @Nullable
        String query,

        @Attribute(value = "client.address", sampling = true)
        String client,

        @Attribute(value = "user_agent.original", sampling = true) @Nullable
        String userAgent,

        @Attribute("network.protocol.version") String version) {

    private static final String HTTP = "HTTP/";

    /** Reads a request of the JDK's server. */
    public static ServedRequest of(HttpExchange exchange) {
        String method = exchange.getRequestMethod();
        URI uri = exchange.getRequestURI();
        return new ServedRequest(
                method,
                HttpMethods.original(method),
                exchange instanceof HttpsExchange ? UrlScheme.HTTPS : UrlScheme.HTTP,
                uri.getRawPath(),
                uri.getRawQuery(),
                exchange.getRemoteAddress().getAddress().getHostAddress(),
                exchange.getRequestHeaders().getFirst("User-Agent"),
                version(exchange.getProtocol()));
    }

    /** The version in the protocol that a client names. It may name any. */
    static String version(String protocol) {
        return protocol.startsWith(HTTP) ? protocol.substring(HTTP.length()) : protocol;
    }
}
