package io.telewright.internal.settings;

import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import java.util.Locale;
import java.util.Map;

/**
 * Checks what the environment and the program have set, all of it before anything is started: the SDK itself checks each
 * property where it needs it, when the threads of other signals run already, and ignores some of the bad values.
 */
public final class CheckEnvironment {
    private CheckEnvironment() {}

    /**
     * Checks every standard property that the SDK would read.
     *
     * @return nothing to change
     * @throws IllegalArgumentException if a value is not allowed
     */
    public static Map<String, String> check(ConfigProperties config) {
        CheckNames names = new CheckNames(config);
        names.inAnyCase("otel.sdk.disabled", "true", "false");
        resourceAttributes(config);
        if (!config.getBoolean("otel.sdk.disabled", false)) {
            names.checkAll();
            new CheckNumbers(config).checkAll();
            new CheckOtlp(config).checkAll();
        }
        return Map.of();
    }

    /** A disabled SDK has a resource too. */
    private static void resourceAttributes(ConfigProperties config) {
        String property = "otel.resource.attributes";
        if (!config.getList(property).stream().allMatch(attribute -> attribute.indexOf('=') > 0)) {
            throw notAllowed(property, config.getString(property, ""), "key=value pairs joined by commas");
        }
    }

    /** A property as people know it: with its variable. */
    static String shown(String property) {
        return property + " (" + property.replace('.', '_').toUpperCase(Locale.ROOT) + ")";
    }

    /** Says what is wrong with the value of a property. */
    static IllegalArgumentException notAllowed(String property, Object value, String allowed) {
        return Check.notAllowed(shown(property), Check.quoted(value.toString()), allowed);
    }
}
