package io.telewright.internal;

import io.opentelemetry.exporter.prometheus.PrometheusHttpServer;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.SdkMeterProviderBuilder;
import io.opentelemetry.sdk.metrics.export.CardinalityLimitSelector;
import io.telewright.internal.export.Exports;
import io.telewright.internal.settings.Check;
import io.telewright.internal.settings.EnvironmentFirst;
import io.telewright.internal.settings.Implied;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

/**
 * The port for Prometheus that the program sets. OpenTelemetry's exporter listens there. The SDK does not look for the
 * exporter, because it cannot find one that is a module. The exporter may be absent, and its own failures do not name
 * the port, so both are checked before anything has started.
 */
final class Prometheus {
    private static final String PORT = "otel.exporter.prometheus.port";
    private static final String EXPORTER = "otel.metrics.exporter";

    private final EnvironmentFirst settled;
    private final Exports exports;
    private final Parts parts;
    private boolean chosen;

    Prometheus(EnvironmentFirst settled, Exports exports, Parts parts) {
        this.settled = settled;
        this.exports = exports;
        this.parts = parts;
    }

    /**
     * The exporters of metrics in addition to Prometheus: OTLP if it has an endpoint, never the console. Prometheus is
     * chosen if the program sets the port and the environment neither names exporters nor disables the SDK.
     *
     * @throws IllegalArgumentException if the port is not free
     * @throws IllegalStateException if the exporter is absent
     */
    Map<String, String> exporters(ConfigProperties config) {
        if (!settled.isSetByProgram(PORT)
                || EnvironmentFirst.isSet(config, EXPORTER)
                || config.getBoolean("otel.sdk.disabled", false)) {
            return Map.of();
        }
        requireExporter();
        String name = settled.named(config).name(PORT);
        requireFree(name, host(config), Check.port(name, port(config)));
        chosen = true;
        return Map.of(EXPORTER, Implied.hasEndpoint(config, "metrics") ? "otlp" : "none");
    }

    /** Listens, if Prometheus is chosen. */
    SdkMeterProviderBuilder listen(SdkMeterProviderBuilder metrics, ConfigProperties config) {
        if (!chosen) {
            return metrics;
        }
        int limit = config.getInt(
                "otel.java.metrics.cardinality.limit",
                CardinalityLimitSelector.defaultCardinalityLimitSelector().getCardinalityLimit(InstrumentType.COUNTER));
        return metrics.registerMetricReader(
                exports.watched(parts.noted(PrometheusHttpServer.builder()
                        .setHost(host(config))
                        .setPort(port(config))
                        .build())),
                instrument -> limit);
    }

    private static String host(ConfigProperties config) {
        return config.getString("otel.exporter.prometheus.host", "localhost");
    }

    private static int port(ConfigProperties config) {
        return config.getInt(PORT, 0);
    }

    private static void requireExporter() {
        try {
            PrometheusHttpServer.builder();
        } catch (NoClassDefFoundError absent) {
            throw new IllegalStateException(
                    "prometheusPort needs io.opentelemetry:opentelemetry-exporter-prometheus with its dependencies on the"
                            + " class path, or module io.opentelemetry.exporter.prometheus; not found: "
                            + absent.getMessage(),
                    absent);
        }
    }

    private static void requireFree(String name, String host, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(host, port));
        } catch (IOException taken) {
            throw new IllegalArgumentException(
                    name + " = " + port + " cannot be listened on at " + host + ": " + taken.getMessage()
                            + ". Set another port (OTEL_EXPORTER_PROMETHEUS_PORT wins over the code), or another address"
                            + " with OTEL_EXPORTER_PROMETHEUS_HOST",
                    taken);
        }
    }
}
