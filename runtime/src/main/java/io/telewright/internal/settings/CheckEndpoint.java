package io.telewright.internal.settings;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks and completes the address of an OTLP receiver. */
public final class CheckEndpoint {
    private static final String ALLOWED = "an http:// or https:// URL, or one without the scheme, with a host and"
            + " without user, query or fragment, such as http://collector:4317";

    /** A host, a port, a path. */
    private static final Pattern WITHOUT_SCHEME = Pattern.compile("(\\[[^\\]/]+\\]|[^:/]+)(:[0-9]+)?(/.*)?");

    /** An address in brackets or names with dots between, and a port that is not 0. */
    private static final Pattern HOST_AND_PORT =
            Pattern.compile("(\\[.+\\]|[^.:%]+(\\.[^.:%]+)*\\.?)(:0*[1-9][0-9]*)?");

    private CheckEndpoint() {}

    /**
     * The address of an OTLP receiver.
     *
     * @throws IllegalArgumentException if it is anything else; it shows neither a user nor a query, where secrets are
     */
    public static String endpoint(String setting, @Nullable String value) {
        if (value == null || !isEndpoint(withScheme(value, true))) {
            throw Check.notAllowed(setting, Check.quoted(masked(value)), ALLOWED);
        }
        return value;
    }

    /** The address with a scheme, which is left as it is if it is there. */
    static String withScheme(String value, boolean insecure) {
        return WITHOUT_SCHEME.matcher(value).matches() ? (insecure ? "http://" : "https://") + value : value;
    }

    /** Whether there is a path behind the host. */
    static boolean hasPath(String value) {
        return !URI.create(withScheme(value, true)).getRawPath().matches("/?");
    }

    /** It is read as a {@link URL}, as the exporters do: a {@link URI} has no host if there is an underscore in it. */
    private static boolean isEndpoint(String value) {
        try {
            URL url = new URI(value).toURL();
            return Set.of("http", "https").contains(url.getProtocol())
                    && !url.getHost().isEmpty()
                    && HOST_AND_PORT.matcher(url.getAuthority()).matches()
                    && url.getPort() <= 65_535
                    && url.getUserInfo() == null
                    && url.getQuery() == null
                    && url.getRef() == null;
        } catch (URISyntaxException | MalformedURLException | IllegalArgumentException malformed) {
            return false;
        }
    }

    /** A malformed address cannot be told apart with certainty: all that may be a user or a query is left out. */
    private static @Nullable String masked(@Nullable String value) {
        return value == null
                ? null
                : value.replaceFirst("(?is)^(https?:/*)?.*@", "$1***@").replaceFirst("(?s)\\?.*", "?***");
    }
}
