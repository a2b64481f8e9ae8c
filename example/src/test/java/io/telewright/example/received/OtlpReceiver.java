package io.telewright.example.received;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Takes OTLP over HTTP on a free port of the loopback interface, and keeps all of it. */
public final class OtlpReceiver implements AutoCloseable {
    private final Queue<ReceivedSpan> spans = new ConcurrentLinkedQueue<>();
    private final Queue<ReceivedLog> logs = new ConcurrentLinkedQueue<>();
    private final Queue<ReceivedMetric> metrics = new ConcurrentLinkedQueue<>();
    private final HttpServer server;

    public OtlpReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", exchange -> {
            ReceivedSpan.in(ExportTraceServiceRequest.parseFrom(exchange.getRequestBody()))
                    .forEach(spans::add);
            accept(exchange);
        });
        server.createContext("/v1/logs", exchange -> {
            ReceivedLog.in(ExportLogsServiceRequest.parseFrom(exchange.getRequestBody()))
                    .forEach(logs::add);
            accept(exchange);
        });
        server.createContext("/v1/metrics", exchange -> {
            ReceivedMetric.in(ExportMetricsServiceRequest.parseFrom(exchange.getRequestBody()))
                    .forEach(metrics::add);
            accept(exchange);
        });
        server.start();
    }

    private static void accept(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** The settings with which a program sends here, as names of properties. */
    public Map<String, String> properties() {
        return Map.of(
                "otel.exporter.otlp.endpoint",
                "http://127.0.0.1:" + port(),
                "otel.exporter.otlp.protocol",
                "http/protobuf",
                "otel.bsp.max.queue.size",
                "20000",
                "otel.bsp.schedule.delay",
                "200");
    }

    public List<ReceivedSpan> spans() {
        return List.copyOf(spans);
    }

    public List<ReceivedLog> logs() {
        return List.copyOf(logs);
    }

    /** The log records that are events of a name. */
    public List<ReceivedLog> events(String name) {
        return logs.stream().filter(log -> log.name().equals(name)).toList();
    }

    /** What a service has measured in all, as its last export says: counts of histograms, sums of counters. */
    public long total(String service, String metric) {
        return metrics.stream()
                .filter(received ->
                        received.service().equals(service) && received.name().equals(metric))
                .reduce((before, later) -> later)
                .map(ReceivedMetric::total)
                .orElseThrow(() -> new AssertionError(service + " has sent no " + metric));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
