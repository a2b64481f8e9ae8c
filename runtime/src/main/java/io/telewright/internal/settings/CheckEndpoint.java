package io.telewright.internal.settings;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks and completes the address of an OTLP receiver. Messages show only its scheme, host and port, because anything
 * else in it may be a secret.
 */
public final class CheckEndpoint {
    private static final String ALLOWED = "an http:// or https:// URL, or one without the scheme, with a host and"
            + " without user, query or fragment, such as http://collector:4317";

    /** The usual addresses have no fault. To look for each of the faults takes long. */
    private static final Pattern SIMPLE =
            Pattern.compile("https?://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[1-9][0-9]{0,3})?/?");

    /** A host, a port, a path. */
    private static final Pattern WITHOUT_SCHEME = Pattern.compile("(\\[[^\\]/]+\\]|[^:/]+)(:[0-9]+)?(/.*)?");

    private CheckEndpoint() {}

    /**
     * The address of an OTLP receiver.
     *
     * @throws IllegalArgumentException if it is anything else; it says what is wrong
     */
    public static String endpoint(String setting, @Nullable String value) {
        if (value == null) {
            throw Check.notAllowed(setting, null, ALLOWED);
        }
        String fault = SIMPLE.matcher(value).matches() ? null : EndpointFaults.in(value);
        if (fault != null) {
            throw refused(setting, value, fault + "; it must be " + ALLOWED);
        }
        return value;
    }

    /** Says what is wrong with an address. */
    static IllegalArgumentException refused(String setting, String value, String problem) {
        return Check.refused(setting, Check.quoted(EndpointFaults.shown(value)), problem);
    }

    /** The address with a scheme. An existing scheme is kept. */
    static String withScheme(String value, boolean insecure) {
        return WITHOUT_SCHEME.matcher(value).matches() ? (insecure ? "http://" : "https://") + value : value;
    }

    /** The path behind the host, without slashes at its ends. */
    static String path(String value) {
        String path = URI.create(withScheme(value, true)).getRawPath();
        return path.isEmpty() ? path : path.replaceAll("^/+|/+$", "");
    }
}
