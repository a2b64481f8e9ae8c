package io.telewright.internal.settings;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.autoconfigure.ResourceConfiguration;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.resources.Resource;
import io.telewright.internal.conventions.Conventions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Combines the program's settings with those of the environment, which win. A variable with a blank value counts as not
 * set (<a href="https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/#parsing-empty-value">
 * Environment Variable Specification</a>).
 */
public final class EnvironmentFirst {
    private static final AttributeKey<String> SERVICE_NAME = AttributeKey.stringKey(Conventions.SERVICE_NAME);

    private final Settings settings;
    private final Map<String, String> methodsInForce = new HashMap<>();

    /** Takes the settings of the program. */
    public EnvironmentFirst(Settings settings) {
        this.settings = settings;
    }

    /**
     * The properties that the environment does not set. An argument belongs to its sampler, and the time for a batch
     * belongs to the time for its request, so both are taken from the same side.
     */
    public Map<String, String> properties(ConfigProperties environment) {
        Map<String, Settings.Given> unset = new HashMap<>(settings.properties());
        for (String name : settings.properties().keySet()) {
            if (isSet(environment, name)) {
                unset.remove(name);
            }
        }
        if (isSet(environment, "otel.traces.sampler")) {
            unset.remove("otel.traces.sampler.arg");
        }
        if (isSet(environment, "otel.exporter.otlp.timeout")) {
            unset.remove("otel.bsp.export.timeout");
            unset.remove("otel.blrp.export.timeout");
            unset.remove("otel.metric.export.timeout");
        }
        Map<String, String> values = new HashMap<>();
        for (Map.Entry<String, Settings.Given> property : unset.entrySet()) {
            methodsInForce.put(property.getKey(), property.getValue().method());
            values.put(property.getKey(), property.getValue().value());
        }
        return values;
    }

    /** What has been settled by these, under the names of those who set it. */
    public NamedProperties named(ConfigProperties config) {
        return new NamedProperties(config, methodsInForce);
    }

    /** Whether the program sets a property, whichever value wins. */
    public boolean isSetByProgram(String name) {
        return settings.properties().containsKey(name);
    }

    /**
     * The resource. Attributes of the environment come first, then those of the program, then those that were detected.
     *
     * @throws IllegalArgumentException if neither the environment nor the program names the service
     */
    public Resource resource(Resource detected, ConfigProperties config) {
        Set<String> settled = new HashSet<>(config.getList("otel.resource.disabled.keys"));
        Attributes environment =
                ResourceConfiguration.createEnvironmentResource(config).getAttributes();
        environment.forEach((key, value) -> {
            if (!value.toString().isBlank()) {
                settled.add(key.getKey());
            }
        });
        boolean disabled = config.getBoolean("otel.sdk.disabled", false);
        if (!disabled && isBlank(settings.resource().get(SERVICE_NAME)) && !settled.contains(SERVICE_NAME.getKey())) {
            throw new IllegalArgumentException("service is not set: name it with config.service(\"...\"),"
                    + " OTEL_SERVICE_NAME, or service.name in OTEL_RESOURCE_ATTRIBUTES");
        }
        return detected.merge(Resource.create(settings.resource().toBuilder()
                .removeIf(key -> settled.contains(key.getKey()))
                .build()));
    }

    /** Whether a property has a value that is not blank. */
    public static boolean isSet(ConfigProperties config, String name) {
        return !isBlank(config.getString(name));
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
