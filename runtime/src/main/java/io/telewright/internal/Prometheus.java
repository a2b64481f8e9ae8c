package io.telewright.internal;

import io.opentelemetry.exporter.prometheus.PrometheusHttpServer;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

/**
 * The port for Prometheus that the program sets. What listens there is OpenTelemetry's exporter, which may be absent and
 * whose own failures do not name the port: both are found out here, before anything has started.
 */
final class Prometheus {
    private static final String PORT = "otel.exporter.prometheus.port";
    private static final String EXPORTER = "otel.metrics.exporter";

    private Prometheus() {}

    /**
     * The exporters of metrics, if the program sets the port and the environment neither names exporters nor disables
     * the SDK: Prometheus stands beside OTLP, but in place of the console.
     *
     * @throws IllegalArgumentException if the port is not free
     * @throws IllegalStateException if the exporter is absent
     */
    static Map<String, String> exporters(Settings settings, ConfigProperties config) {
        if (!settings.properties().containsKey(PORT)
                || EnvironmentFirst.isSet(config, EXPORTER)
                || config.getBoolean("otel.sdk.disabled", false)) {
            return Map.of();
        }
        requireExporter();
        int port = Check.port("prometheusPort", config.getInt(PORT, 0));
        requireFree(config.getString("otel.exporter.prometheus.host", ""), port);
        return Map.of(EXPORTER, Implied.hasEndpoint(config, "metrics") ? "otlp,prometheus" : "prometheus");
    }

    private static void requireExporter() {
        try {
            PrometheusHttpServer.builder();
        } catch (NoClassDefFoundError absent) {
            throw new IllegalStateException(
                    "prometheusPort needs io.opentelemetry:opentelemetry-exporter-prometheus with its dependencies on the"
                            + " class path or module path; not found: " + absent.getMessage(),
                    absent);
        }
    }

    private static void requireFree(String host, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(host, port));
        } catch (IOException taken) {
            throw new IllegalArgumentException(
                    "prometheusPort = " + port + " cannot be listened on at " + host + ": " + taken.getMessage()
                            + ". Set another port (OTEL_EXPORTER_PROMETHEUS_PORT wins over the code), or another address"
                            + " with OTEL_EXPORTER_PROMETHEUS_HOST",
                    taken);
        }
    }
}
