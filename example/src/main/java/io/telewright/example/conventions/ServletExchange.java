package io.telewright.example.conventions;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * A request of a servlet container, whose framework finds the route only after the operation has begun and leaves it in
 * {@link #ROUTE}.
 */
public record ServletExchange(HttpServletRequest request) {
    /** The attribute of the request that has its route. */
    public static final String ROUTE = "http.route";

    /** The route, once the framework has found it; {@code null} if there is none. */
    public @Nullable String route() {
        return (String) request.getAttribute(ROUTE);
    }

    /** What is known of the request when it comes in. */
    public ServedRequest served() {
        String method = request.getMethod();
        return new ServedRequest(
                method,
                HttpMethods.original(method),
                request.isSecure() ? UrlScheme.HTTPS : UrlScheme.HTTP,
                request.getRequestURI(),
                request.getQueryString(),
                request.getRemoteAddr(),
                request.getHeader("User-Agent"),
                ServedRequest.version(request.getProtocol()));
    }
}
