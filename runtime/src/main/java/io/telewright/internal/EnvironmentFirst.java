package io.telewright.internal;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.autoconfigure.ResourceConfiguration;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.resources.Resource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settles the program's settings with the environment, which wins. A variable that is set to nothing counts as not set
 * (<a href="https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/#parsing-empty-value">
 * Environment Variable Specification</a>).
 */
final class EnvironmentFirst {
    private static final AttributeKey<String> SERVICE_NAME = AttributeKey.stringKey("service.name");
    private static final String METRIC_INTERVAL = "otel.metric.export.interval";

    private final Settings settings;

    EnvironmentFirst(Settings settings) {
        this.settings = settings;
    }

    /** The properties that the environment does not set. */
    Map<String, String> properties(ConfigProperties environment) {
        Map<String, String> unset = new HashMap<>(settings.properties());
        unset.put(METRIC_INTERVAL, "5s");
        unset.keySet().removeIf(name -> !isBlank(environment.getString(name)));
        return unset;
    }

    /**
     * The exporters that nothing sets: OTLP for a signal that has an endpoint, Prometheus for metrics if the program
     * gives it a port, else the console.
     */
    Map<String, String> exporters(ConfigProperties config) {
        Map<String, String> exporters = new HashMap<>();
        for (String signal : List.of("traces", "metrics", "logs")) {
            String exporter = "otel." + signal + ".exporter";
            if (isBlank(config.getString(exporter))) {
                exporters.put(exporter, hasEndpoint(signal, config) ? "otlp" : "console");
            }
        }
        if (settings.properties().containsKey(Prometheus.PORT)) {
            exporters.computeIfPresent(
                    "otel.metrics.exporter", (exporter, chosen) -> Prometheus.beside(chosen, config));
        }
        return exporters;
    }

    private static boolean hasEndpoint(String signal, ConfigProperties config) {
        return !isBlank(config.getString("otel.exporter.otlp.endpoint"))
                || !isBlank(config.getString("otel.exporter.otlp." + signal + ".endpoint"));
    }

    /**
     * The resource: what the environment says, under that what the program says, under that what was detected.
     *
     * @throws IllegalArgumentException if neither the environment nor the program names the service
     */
    Resource resource(Resource detected, ConfigProperties config) {
        Set<String> settled = new HashSet<>(config.getList("otel.resource.disabled.keys"));
        Attributes environment =
                ResourceConfiguration.createEnvironmentResource(config).getAttributes();
        environment.forEach((key, value) -> {
            if (!value.toString().isBlank()) {
                settled.add(key.getKey());
            }
        });
        if (isBlank(settings.resource().get(SERVICE_NAME)) && !settled.contains(SERVICE_NAME.getKey())) {
            throw new IllegalArgumentException("service is not set: name it with config.service(\"...\"),"
                    + " OTEL_SERVICE_NAME, or service.name in OTEL_RESOURCE_ATTRIBUTES");
        }
        return detected.merge(Resource.create(settings.resource().toBuilder()
                .removeIf(key -> settled.contains(key.getKey()))
                .build()));
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
