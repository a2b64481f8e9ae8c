package io.telewright.internal.settings;

import io.opentelemetry.sdk.autoconfigure.spi.ConfigurablePropagatorProvider;
import io.opentelemetry.sdk.autoconfigure.spi.logs.ConfigurableLogRecordExporterProvider;
import io.opentelemetry.sdk.autoconfigure.spi.metrics.ConfigurableMetricExporterProvider;
import io.opentelemetry.sdk.autoconfigure.spi.traces.ConfigurableSamplerProvider;
import io.opentelemetry.sdk.autoconfigure.spi.traces.ConfigurableSpanExporterProvider;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Checks the properties that name parts of the SDK, or parts that a library provides. */
final class CheckNames {
    private static final String PROPAGATORS = "opentelemetry-extension-trace-propagators";
    private static final String JAEGER_SAMPLER = "opentelemetry-sdk-extension-jaeger-remote-sampler";

    /** The libraries that people have to add for names that need another library of OpenTelemetry. */
    private static final Map<String, Map<String, String>> LIBRARIES = Map.of(
            "otel.propagators",
            Map.of("b3", PROPAGATORS, "b3multi", PROPAGATORS, "jaeger", PROPAGATORS, "ottrace", PROPAGATORS),
            "otel.traces.sampler",
            Map.of("jaeger_remote", JAEGER_SAMPLER, "parentbased_jaeger_remote", JAEGER_SAMPLER));

    private final NamedProperties properties;

    CheckNames(NamedProperties properties) {
        this.properties = properties;
    }

    /** The class path is searched for providers only for the properties that are set, because that takes long. */
    void checkAll() {
        if (properties.isSet("otel.propagators")) {
            list(
                    "otel.propagators",
                    ConfigurablePropagatorProvider.class,
                    it -> it.getName(),
                    "tracecontext",
                    "baggage");
        }
        if (properties.isSet("otel.traces.exporter")) {
            exporters("otel.traces.exporter", ConfigurableSpanExporterProvider.class, it -> it.getName());
        }
        if (properties.isSet("otel.metrics.exporter")) {
            // A reader's provider is internal to the SDK, which says itself what is missing for this one.
            exporters(
                    "otel.metrics.exporter",
                    ConfigurableMetricExporterProvider.class,
                    it -> it.getName(),
                    "prometheus");
        }
        if (properties.isSet("otel.logs.exporter")) {
            exporters("otel.logs.exporter", ConfigurableLogRecordExporterProvider.class, it -> it.getName());
        }
        if (properties.isSet("otel.traces.sampler")) {
            one("otel.traces.sampler", samplers());
        }
        inAnyCase(ConsoleStyle.PROPERTY, "tree", "raw", "none");
        inAnyCase("otel.metrics.exemplar.filter", "always_on", "always_off", "trace_based");
        inAnyCase("otel.experimental.sdk.telemetry.version", "legacy", "latest");
        inAnyCase("otel.java.exporter.memory_mode", "immutable_data", "reusable_data");
    }

    private Set<String> samplers() {
        Set<String> names = provided(ConfigurableSamplerProvider.class, it -> it.getName());
        if (names.contains("jaeger_remote")) {
            names.add("parentbased_jaeger_remote");
        }
        names.addAll(List.of("always_on", "always_off", "traceidratio"));
        names.addAll(List.of("parentbased_always_on", "parentbased_always_off", "parentbased_traceidratio"));
        return names;
    }

    /** Checks a property that is one of the names, spelled as they are. */
    void one(String property, Collection<String> names) {
        if (properties.isSet(property)) {
            known(property, properties.text(property), names);
        }
    }

    /** Checks a property that is one of the names, in letters of any case. */
    void inAnyCase(String property, String... names) {
        for (String name : names) {
            if (name.equalsIgnoreCase(properties.text(property))) {
                return;
            }
        }
        one(property, List.of(names));
    }

    private <T> void exporters(String property, Class<T> provider, Function<T, String> name, String... builtIn) {
        list(property, provider, name, builtIn);
        List<String> values = properties.config().getList(property);
        if (values.stream().distinct().count() < values.size()) {
            throw properties.notAllowed(property, String.join(",", values), "names of which each is there once");
        }
    }

    private <T> void list(String property, Class<T> provider, Function<T, String> name, String... builtIn) {
        List<String> values = properties.config().getList(property);
        Set<String> names = provided(provider, name, builtIn);
        names.add("none");
        values.forEach(value -> known(property, value, names));
        if (values.contains("none") && values.size() > 1) {
            throw properties.notAllowed(property, String.join(",", values), "none alone, or others without it");
        }
    }

    private void known(String property, String value, Collection<String> names) {
        if (!names.contains(value)) {
            String library = LIBRARIES.getOrDefault(property, Map.of()).get(value);
            throw properties.notAllowed(
                    property,
                    value,
                    "one of " + String.join(", ", names)
                            + (library == null ? "" : ", unless io.opentelemetry:" + library + " is there"));
        }
    }

    private <T> Set<String> provided(Class<T> provider, Function<T, String> name, String... builtIn) {
        Set<String> names = new TreeSet<>(List.of(builtIn));
        properties.config().getComponentLoader().load(provider).forEach(it -> names.add(name.apply(it)));
        return names;
    }
}
