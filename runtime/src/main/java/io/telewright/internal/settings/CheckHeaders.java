package io.telewright.internal.settings;

import io.telewright.internal.report.Warnings;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Checks the properties with headers of OTLP requests. Their values are not shown: they are often secrets. */
final class CheckHeaders {
    private final NamedProperties properties;

    CheckHeaders(NamedProperties properties) {
        this.properties = properties;
    }

    void check(String property) {
        boolean withPlus = false;
        for (String header : properties.config().getList(property)) {
            String[] parts = header.split("=", 2);
            try {
                Check.header(parts[0].strip(), URLDecoder.decode(parts[1].strip(), StandardCharsets.UTF_8));
                withPlus |= parts[1].indexOf('+') >= 0;
            } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
                throw Check.notAllowed(
                        properties.name(property),
                        Check.NOT_SHOWN,
                        "name=value pairs joined by commas, each value printable ASCII that is encoded as in URLs");
            }
        }
        if (withPlus && !properties.isOfProgram(property)) {
            Warnings.warn(
                    "A value in " + properties.name(property) + " has a +, which is sent as a space, because these"
                            + " values are encoded as in URLs. Write %2B for a plus sign, or %20 for a space.");
        }
    }
}
