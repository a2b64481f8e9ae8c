package io.telewright.internal.settings;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may be wrong with the address of an OTLP receiver, and how much of such an address may be shown. */
final class EndpointFaults {
    private static final String BAD_PORT = "its port is not a number from 1 to 65535";
    private static final String HIDDEN = "***";
    private static final int NO_URL = -2;

    /** An address in brackets, or names with dots between them. The exporters take a name with an underscore, too. */
    private static final String SCHEME_AND_HOST =
            "(?is)(https?://)?+(\\[[^\\]/]+\\]|[\\p{L}\\p{N}_-]+(\\.[\\p{L}\\p{N}_-]+)*\\.?)";

    /** What may be wrong with an address, in the order in which it is looked for. */
    private static final List<Fault> FAULTS = List.of(
            new Fault(String::isBlank, "it is blank"),
            new Fault(matching("(?s).*@.*"), "it has an @, as if there were a user before it"),
            new Fault(matching("(?s).*\\?.*"), "it has a query"),
            new Fault(matching("(?s).*#.*"), "it has a fragment"),
            new Fault(matching("(?is)(?!https?://)(https?:?)?/.*"), "its scheme is not followed by ://"),
            new Fault(matching("(?is)(?!https?://)[a-z][a-z0-9+.-]*://.*"), "its scheme is neither http nor https"),
            new Fault(matching(SCHEME_AND_HOST + "([:/].*)?").negate(), "it has no host that is a name or an address"),
            new Fault(matching(SCHEME_AND_HOST + "(:[0-9]{1,9})?(/.*)?").negate(), BAD_PORT),
            new Fault(address -> port(address) == 0 || port(address) > 65_535, BAD_PORT),
            new Fault(address -> port(address) == NO_URL, "it has a character that has to be encoded"));

    /**
     * The beginning of an address that may be shown, as far as its parts can be recognised, and the character after it.
     */
    private static final Pattern SHOWN = Pattern.compile("(?i)(https?:?/{0,2}|[a-z]{2,6}://|//|)"
            + "(\\[[0-9a-f:.]*\\]|[\\p{L}\\p{N}._-]*)(:[0-9]{1,5}(?![^/?#;]))?[/:?#;]?");

    private EndpointFaults() {}

    /** Something that an address must not have. */
    private record Fault(Predicate<String> isIn, String text) {}

    private static Predicate<String> matching(String regex) {
        return Pattern.compile(regex).asMatchPredicate();
    }

    /** What is wrong with an address, or {@code null}. */
    static @Nullable String in(String address) {
        for (Fault fault : FAULTS) {
            if (fault.isIn().test(address)) {
                return fault.text();
            }
        }
        return null;
    }

    /** The scheme, host and port of an address. What stands before an @ may be a secret, and so may what follows. */
    static String shown(String value) {
        Matcher start = SHOWN.matcher(value);
        int scheme = 1;
        String shown = start.lookingAt() ? start.group(value.indexOf('@') < 0 ? 0 : scheme) : "";
        return shown.equals(value) ? value : shown + HIDDEN;
    }

    /** It is read as a {@link java.net.URL}, as the exporters do: a {@link URI} has no port if its host has an underscore. */
    private static int port(String value) {
        try {
            return new URI(CheckEndpoint.withScheme(value, true)).toURL().getPort();
        } catch (URISyntaxException | MalformedURLException | IllegalArgumentException malformed) {
            return NO_URL;
        }
    }
}
