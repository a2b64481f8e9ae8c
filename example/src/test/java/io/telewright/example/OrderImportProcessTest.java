package io.telewright.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as its user runs it: a process of its own that ends by itself. */
class OrderImportProcessTest {
    @TempDir
    Path directory;

    @Test
    void withoutSettingsItPrintsTelemetryAndSummary() throws Exception {
        Output output = run(Map.of());

        assertThat(output.exitCode()).isZero();
        assertThat(output.text())
                .contains("3,000 read = 2,931 stored + 69 rejected")
                .contains("import orders  ")
                .contains("order.rejected")
                .contains("order.pricing.duration");
    }

    @Test
    void withAnEndpointItExportsThereAndPrintsTheSummaryOnly() throws Exception {
        Set<String> paths = ConcurrentHashMap.newKeySet();
        HttpServer collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/", exchange -> {
            paths.add(exchange.getRequestURI().getPath());
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        try {
            Output output = run(Map.of(
                    "OTEL_EXPORTER_OTLP_ENDPOINT",
                    "http://127.0.0.1:" + collector.getAddress().getPort(),
                    "OTEL_EXPORTER_OTLP_PROTOCOL",
                    "http/protobuf"));

            assertThat(output.exitCode()).isZero();
            assertThat(output.text()).contains("3,000 read").doesNotContain("import orders  ");
            assertThat(paths).containsExactlyInAnyOrder("/v1/traces", "/v1/metrics", "/v1/logs");
        } finally {
            collector.stop(0);
        }
    }

    private record Output(int exitCode, String text) {}

    private Output run(Map<String, String> environment) throws IOException, InterruptedException {
        Path log = directory.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + directory,
                        "-cp",
                        System.getProperty("java.class.path"),
                        OrderImport.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("OTEL_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as("ends by itself")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Output(process.exitValue(), Files.readString(log));
    }
}
