package io.telewright.test.otlp;

import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.server.Server;
import com.linecorp.armeria.server.ServerBuilder;
import com.linecorp.armeria.server.grpc.GrpcService;
import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceResponse;
import io.opentelemetry.proto.collector.logs.v1.LogsServiceGrpc;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceResponse;
import io.opentelemetry.proto.collector.metrics.v1.MetricsServiceGrpc;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import io.opentelemetry.proto.collector.trace.v1.TraceServiceGrpc;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * A server that accepts OTLP over gRPC and over HTTP with binary protobuf, compressed with gzip or not, on one free port
 * of the loopback interface, and keeps everything that arrives.
 *
 * <p>Past ten seconds, the {@code await…} methods fail with an {@link AssertionError} that lists what did arrive.
 */
public final class OtlpReceiver implements AutoCloseable {
    private static final String ADDRESS = "127.0.0.1";
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Inbox<ExportTraceServiceRequest, ReceivedSpan> spans = new Inbox<>("spans", LIMIT, ReceivedSpan::in);
    private final Inbox<ExportMetricsServiceRequest, ReceivedMetric> metrics =
            new Inbox<>("metrics", LIMIT, ReceivedMetric::in);
    private final Inbox<ExportLogsServiceRequest, ReceivedLogRecord> logRecords =
            new Inbox<>("log records", LIMIT, ReceivedLogRecord::in);
    private final Server server;

    private OtlpReceiver(Consumer<ServerBuilder> settings) {
        ServerBuilder builder = Server.builder()
                .workerGroup(new PromptEventLoopGroup(), true)
                .bossGroupFactory(name -> new PromptEventLoopGroup());
        serve(builder, "/v1/traces", traceService());
        serve(builder, "/v1/metrics", metricsService());
        serve(builder, "/v1/logs", logsService());
        settings.accept(builder);
        server = builder.build();
    }

    /** A receiver that accepts connections. */
    public static OtlpReceiver start() {
        return start(builder -> builder.http(new InetSocketAddress(ADDRESS, 0)));
    }

    /** A receiver with settings of one's own: where it listens, and what becomes of a request before it is accepted. */
    public static OtlpReceiver start(Consumer<ServerBuilder> settings) {
        OtlpReceiver receiver = new OtlpReceiver(settings);
        receiver.server.start().join();
        return receiver;
    }

    /** The URL for {@code otel.exporter.otlp.endpoint}, whatever the protocol. */
    public String endpoint() {
        return "http://" + authority();
    }

    /** Its address and port, for an endpoint without a scheme or with another. */
    public String authority() {
        return ADDRESS + ":" + server.activeLocalPort();
    }

    /** All spans so far, once they are at least {@code count}. */
    public List<ReceivedSpan> awaitSpans(int count) {
        return spans.await(count, span -> true);
    }

    /**
     * All metrics so far of a scope, once they are at least {@code count}; each collection counts anew. The scope keeps
     * out the metrics that the SDK emits about itself.
     */
    public List<ReceivedMetric> awaitMetrics(int count, String scope) {
        return metrics.await(count, metric -> metric.scope().getName().equals(scope));
    }

    /** All log records so far, once they are at least {@code count}. */
    public List<ReceivedLogRecord> awaitLogRecords(int count) {
        return logRecords.await(count, logRecord -> true);
    }

    public List<ReceivedSpan> spans() {
        return spans.items();
    }

    public List<ReceivedMetric> metrics() {
        return metrics.items();
    }

    public List<ReceivedLogRecord> logRecords() {
        return logRecords.items();
    }

    public List<ReceivedRequest<ExportTraceServiceRequest>> traceRequests() {
        return spans.requests();
    }

    public List<ReceivedRequest<ExportMetricsServiceRequest>> metricsRequests() {
        return metrics.requests();
    }

    public List<ReceivedRequest<ExportLogsServiceRequest>> logsRequests() {
        return logRecords.requests();
    }

    /** Stops accepting; what has arrived stays readable. */
    @Override
    public void close() {
        server.close();
    }

    private ExportService<?, ?> traceService() {
        return new ExportService<>(
                TraceServiceGrpc.getExportMethod(), ExportTraceServiceResponse.getDefaultInstance(), spans);
    }

    private ExportService<?, ?> metricsService() {
        return new ExportService<>(
                MetricsServiceGrpc.getExportMethod(), ExportMetricsServiceResponse.getDefaultInstance(), metrics);
    }

    private ExportService<?, ?> logsService() {
        return new ExportService<>(
                LogsServiceGrpc.getExportMethod(), ExportLogsServiceResponse.getDefaultInstance(), logRecords);
    }

    private static void serve(ServerBuilder builder, String path, ExportService<?, ?> service) {
        builder.service(GrpcService.builder().addService(service.overGrpc()).build());
        builder.route().post(path).consumes(MediaType.X_PROTOBUF).build(service.overHttp());
    }
}
