package io.telewright.internal;

import io.opentelemetry.exporter.prometheus.PrometheusHttpServer;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * The port for Prometheus that the program sets. What listens there is OpenTelemetry's exporter, which may be absent and
 * whose own failures do not name the port: both are found out here, before anything has started.
 */
final class Prometheus {
    static final String PORT = "otel.exporter.prometheus.port";

    private Prometheus() {}

    /**
     * The exporters of metrics where the program sets the port: Prometheus does not stop OTLP, but the console.
     *
     * @param exporter the one that is chosen without Prometheus
     * @throws IllegalArgumentException if the port is not free
     * @throws IllegalStateException if the exporter is absent
     */
    static String beside(String exporter, ConfigProperties config) {
        requireExporter();
        Integer port = config.getInt(PORT);
        if (port != null) {
            requireFree(config.getString("otel.exporter.prometheus.host", ""), Check.port("prometheusPort", port));
        }
        return exporter.equals("console") ? "prometheus" : exporter + ",prometheus";
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
