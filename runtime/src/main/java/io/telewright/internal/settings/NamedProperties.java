package io.telewright.internal.settings;

import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import java.util.Locale;
import java.util.Map;

/**
 * The properties after the environment and the program have been combined, each under the name that was used to set it.
 * Messages use these names, so that they point to the place where the value has to be changed.
 *
 * @param config the values
 * @param methods the methods of the program that set a property, where the environment leaves its value in force
 */
public record NamedProperties(ConfigProperties config, Map<String, String> methods) {
    boolean isSet(String property) {
        return EnvironmentFirst.isSet(config, property);
    }

    /** The value of a property, or an empty text if it is not set. */
    String text(String property) {
        return config.getString(property, "");
    }

    /** Whether the value comes from the program, and not from the environment. */
    boolean isOfProgram(String property) {
        return methods.containsKey(property);
    }

    /** The method that the program called, or else the property with its variable. */
    public String name(String property) {
        String method = methods.get(property);
        return method != null
                ? method
                : property + " (" + property.replace('.', '_').toUpperCase(Locale.ROOT) + ")";
    }

    /** Says what would be right in place of the value that a property has. */
    IllegalArgumentException notAllowed(String property, String allowed) {
        return notAllowed(property, text(property), allowed);
    }

    /** Says what would be right in place of a value, which may be one of several that the property has. */
    IllegalArgumentException notAllowed(String property, Object value, String allowed) {
        return Check.notAllowed(name(property), Check.quoted(value.toString()), allowed);
    }
}
