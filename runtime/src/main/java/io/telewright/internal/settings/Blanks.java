package io.telewright.internal.settings;

import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Removes settings with a blank value, which count as not set (<a
 * href="https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/#parsing-empty-value">
 * Environment Variable Specification</a>). The SDK itself leaves out some empty values, refuses others, and does not
 * name them.
 */
public final class Blanks {
    private Blanks() {}

    /**
     * Properties for the blank ones: the value of the variable if the property alone is blank, else {@code null}, with
     * which the SDK finds none.
     */
    public static Map<String, @Nullable String> withoutThem(ConfigProperties config) {
        Map<String, @Nullable String> unset = new HashMap<>();
        for (Map.Entry<String, String> variable : System.getenv().entrySet()) {
            String property = variable.getKey().toLowerCase(Locale.ROOT).replace('_', '.');
            if (property.startsWith("otel.") && !EnvironmentFirst.isSet(config, property)) {
                unset.put(property, variable.getValue().isBlank() ? null : variable.getValue());
            }
        }
        for (String name : System.getProperties().stringPropertyNames()) {
            String property = name.toLowerCase(Locale.ROOT).replace('-', '.');
            if (property.startsWith("otel.") && !EnvironmentFirst.isSet(config, property)) {
                unset.putIfAbsent(property, null);
            }
        }
        return unset;
    }
}
