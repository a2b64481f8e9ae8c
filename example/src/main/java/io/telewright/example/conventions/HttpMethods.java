package io.telewright.example.conventions;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The methods of HTTP that the conventions know: those of RFC 9110 and {@code PATCH}. They are case-sensitive. */
final class HttpMethods {
    private static final Set<String> KNOWN =
            Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH");

    private HttpMethods() {}

    /** The value of {@code http.request.method_original}: the method, if it is none of the known ones. */
    static @Nullable String original(String method) {
        return KNOWN.contains(method) ? null : method;
    }
}
