package io.telewright.internal.settings;

import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The properties that follow from others, if neither the environment nor the program sets them. */
public final class Implied {
    /** The signals as OpenTelemetry's properties name them. */
    public static final List<String> SIGNALS = List.of("traces", "metrics", "logs");

    private static final int DEFAULT_BATCH_SIZE = 512;

    private final ConfigProperties config;
    private final Map<String, String> properties = new HashMap<>();

    private Implied(ConfigProperties config) {
        this.config = config;
    }

    /** Those that follow from what is configured. */
    public static Map<String, String> by(ConfigProperties config) {
        Implied implied = new Implied(config);
        implied.scheme("");
        for (String signal : SIGNALS) {
            implied.exporter(signal);
            implied.scheme(signal + ".");
        }
        implied.batchSize("otel.bsp.");
        implied.batchSize("otel.blrp.");
        implied.ifUnset("otel.metric.export.interval", "5s");
        implied.ifUnset(TextLimit.PROPERTY, Integer.toString(TextLimit.DEFAULT));
        return implied.properties;
    }

    /** OTLP for a signal that has an endpoint, else OpenTelemetry's console unless the program wants nothing there. */
    private void exporter(String signal) {
        String without = ConsoleStyle.of(config) == ConsoleStyle.NONE ? "none" : "console";
        ifUnset(exporterOf(signal), hasEndpoint(config, signal) ? "otlp" : without);
    }

    /** The property with the exporter of a signal. */
    public static String exporterOf(String signal) {
        return "otel." + signal + ".exporter";
    }

    /** Whether a signal has neither an exporter nor an endpoint, and the console is to show trees. */
    public static boolean isForTrees(ConfigProperties config, String signal) {
        return ConsoleStyle.of(config) == ConsoleStyle.TREE
                && !EnvironmentFirst.isSet(config, exporterOf(signal))
                && !hasEndpoint(config, signal);
    }

    /** Whether the environment or the program names an endpoint for the signal, or one for all. */
    public static boolean hasEndpoint(ConfigProperties config, String signal) {
        return EnvironmentFirst.isSet(config, "otel.exporter.otlp.endpoint")
                || EnvironmentFirst.isSet(config, "otel.exporter.otlp." + signal + ".endpoint");
    }

    /** The exporters take no endpoint without a scheme, and do not know of {@code insecure}. */
    private void scheme(String signal) {
        String name = "otel.exporter.otlp." + signal + "endpoint";
        if (EnvironmentFirst.isSet(config, name)) {
            boolean insecure = config.getBoolean(
                    "otel.exporter.otlp." + signal + "insecure",
                    config.getBoolean("otel.exporter.otlp.insecure", true));
            properties.put(name, CheckEndpoint.withScheme(config.getString(name, ""), insecure));
        }
    }

    /** The default does not fit into a small queue, of which the SDK warns. */
    private void batchSize(String processor) {
        int queueSize = config.getInt(processor + "max.queue.size", Integer.MAX_VALUE);
        if (queueSize < DEFAULT_BATCH_SIZE) {
            ifUnset(processor + "max.export.batch.size", Integer.toString(queueSize));
        }
    }

    private void ifUnset(String name, String value) {
        if (!EnvironmentFirst.isSet(config, name)) {
            properties.put(name, value);
        }
    }
}
