package io.telewright.internal.settings;

import io.opentelemetry.api.common.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The settings of the program. Each value is checked, but the environment has not been read yet.
 *
 * @param resource the attributes of the resource
 * @param properties the other settings, under the names of OpenTelemetry's properties
 * @param recording what generated code records
 * @param global whether GlobalOpenTelemetry is set too
 * @param closeAtShutdown whether the JVM closes what is started
 */
public record Settings(
        Attributes resource,
        Map<String, Given> properties,
        Recording recording,
        boolean global,
        boolean closeAtShutdown) {
    /**
     * A property that the program has set.
     *
     * @param method what it called for that, a method of TelewrightConfig: the name under which it knows the setting
     * @param value the value, as properties have it
     */
    public record Given(String method, String value) {
        /** The same with the value of a further call in its list. */
        public Given with(Given further) {
            return new Given(method, value + "," + further.value);
        }
    }

    public Settings {
        properties = Map.copyOf(properties);
    }

    /**
     * What generated code records, of settings for an OpenTelemetry that exists.
     *
     * @throws IllegalArgumentException if there are settings of an SDK too, which an existing one cannot be given
     */
    public Recording forExisting() {
        List<String> refused = new ArrayList<>();
        resource.forEach((key, value) -> refused.add(key.getKey() + " of the resource"));
        properties.values().stream().map(Given::method).distinct().sorted().forEach(refused::add);
        if (global) {
            refused.add("global");
        }
        if (!closeAtShutdown) {
            refused.add("closeAtShutdown");
        }
        if (!refused.isEmpty()) {
            throw new IllegalArgumentException(
                    "Telewright.install takes no settings but exceptions and minimumSeverity,"
                            + " and was given " + String.join(", ", refused)
                            + ": set these where the OpenTelemetry is made that is installed");
        }
        return recording;
    }
}
