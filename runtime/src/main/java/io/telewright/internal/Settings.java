package io.telewright.internal;

import io.opentelemetry.api.common.Attributes;
import java.util.Map;

/**
 * What the program has set, each value checked; the environment has not been asked yet.
 *
 * @param resource the attributes of the resource
 * @param properties the other settings, under the names of OpenTelemetry's properties
 * @param recording what generated code records
 * @param global whether GlobalOpenTelemetry is set too
 * @param closeAtShutdown whether the JVM closes what is started
 */
public record Settings(
        Attributes resource,
        Map<String, String> properties,
        Recording recording,
        boolean global,
        boolean closeAtShutdown) {
    public Settings {
        properties = Map.copyOf(properties);
    }
}
