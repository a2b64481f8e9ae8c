package io.telewright.internal;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the value of a setting, and returns it or throws what names the setting, the value and what is allowed. */
public final class Check {
    private static final String ENDPOINT =
            "an http:// or https:// URL with a host and without query or fragment, such as http://collector:4317";

    private Check() {}

    /**
     * A value that must be there.
     *
     * @throws IllegalArgumentException if it is {@code null}
     */
    public static <T> T present(String setting, @Nullable T value) {
        if (value == null) {
            throw notAllowed(setting, null, "a value", null);
        }
        return value;
    }

    /**
     * A text with something in it.
     *
     * @throws IllegalArgumentException if it is {@code null} or blank
     */
    public static String text(String setting, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw notAllowed(setting, value, "a text that is not blank", null);
        }
        return value;
    }

    /**
     * The address of an OTLP receiver. It is read as a {@link URL}, as the exporters do: a {@link URI} has no host if
     * there is an underscore in it.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static String endpoint(String setting, @Nullable String value) {
        try {
            if (value != null && isEndpoint(new URI(value).toURL())) {
                return value;
            }
        } catch (URISyntaxException | MalformedURLException | IllegalArgumentException malformed) {
            throw notAllowed(setting, value, ENDPOINT, malformed);
        }
        throw notAllowed(setting, value, ENDPOINT, null);
    }

    /**
     * The number of a TCP port.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static int port(String setting, int value) {
        if (value < 1 || value > 65_535) {
            throw notAllowed(setting, Integer.toString(value), "a port from 1 to 65535", null);
        }
        return value;
    }

    private static boolean isEndpoint(URL url) {
        return Set.of("http", "https").contains(url.getProtocol())
                && !url.getHost().isEmpty()
                && url.getPort() <= 65_535
                && url.getQuery() == null
                && url.getRef() == null;
    }

    private static IllegalArgumentException notAllowed(
            String setting, @Nullable String value, String allowed, @Nullable Exception cause) {
        String shown = value == null ? "null" : '"' + value + '"';
        return new IllegalArgumentException(setting + " = " + shown + " is not allowed: it must be " + allowed, cause);
    }
}
