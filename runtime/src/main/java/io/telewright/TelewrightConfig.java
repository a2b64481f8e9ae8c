package io.telewright;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.logs.Severity;
import io.telewright.internal.settings.Check;
import io.telewright.internal.settings.CheckEndpoint;
import io.telewright.internal.settings.CheckFile;
import io.telewright.internal.settings.Recording;
import io.telewright.internal.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The settings of {@link Telewright#configure}. Each is a default: the {@code OTEL_*} variable or {@code otel.*} system
 * property named with it wins. Methods return this, and throw {@link IllegalArgumentException} for bad values.
 */
public final class TelewrightConfig {
    private static final String OTLP = "otel.exporter.otlp.";

    private final AttributesBuilder resource = Attributes.builder();
    private final Map<String, Settings.Given> properties = new HashMap<>();
    private Recording recording = Recording.DEFAULT;
    private boolean global;
    private boolean closeAtShutdown = true;

    TelewrightConfig() {}

    /**
     * The name of the service, {@code service.name} of the resource. Required, here or in {@code OTEL_SERVICE_NAME} or
     * {@code OTEL_RESOURCE_ATTRIBUTES}.
     */
    public TelewrightConfig service(String name) {
        return attribute("service.name", Check.text("service", name));
    }

    /** The version of the service, {@code service.version} of the resource. Default: none. */
    public TelewrightConfig version(String version) {
        return attribute("service.version", Check.text("version", version));
    }

    /**
     * Where the service is deployed, such as {@code production}: {@code deployment.environment.name} of the resource.
     * Default: none.
     */
    public TelewrightConfig environment(String name) {
        return attribute("deployment.environment.name", Check.text("environment", name));
    }

    /** An attribute of the resource, which describes all that is sent. {@code OTEL_RESOURCE_ATTRIBUTES} wins key by key. */
    public TelewrightConfig attribute(String key, String value) {
        resource.put(Check.text("attribute key", key), Check.present("attribute " + key, value));
        return this;
    }

    /** A whole number as an attribute of the resource. */
    public TelewrightConfig attribute(String key, long value) {
        resource.put(Check.text("attribute key", key), value);
        return this;
    }

    /** A number as an attribute of the resource. */
    public TelewrightConfig attribute(String key, double value) {
        resource.put(Check.text("attribute key", key), value);
        return this;
    }

    /** A truth value as an attribute of the resource. */
    public TelewrightConfig attribute(String key, boolean value) {
        resource.put(Check.text("attribute key", key), value);
        return this;
    }

    /**
     * Where spans, metrics and log records are sent ({@code OTEL_EXPORTER_OTLP_ENDPOINT}, and for one signal
     * {@code OTEL_EXPORTER_OTLP_TRACES_ENDPOINT} and its like). Default: none, and they are printed on the console.
     *
     * @param url such as {@code http://collector:4317} or {@code https://collector:4317}; without the scheme,
     *     {@link #insecure} decides; a path, to which {@code v1/traces} and its like are appended, is allowed with
     *     {@link Protocol#HTTP_PROTOBUF} only
     */
    public TelewrightConfig otlpEndpoint(String url) {
        return set("otlpEndpoint", CheckEndpoint.endpoint("otlpEndpoint", url), OTLP + "endpoint");
    }

    /**
     * Whether an endpoint without a scheme is spoken to without TLS ({@code OTEL_EXPORTER_OTLP_INSECURE}). Default:
     * {@code true}, which makes it {@code http://}.
     */
    public TelewrightConfig insecure(boolean insecure) {
        return set("insecure", Boolean.toString(insecure), OTLP + "insecure");
    }

    /** How OTLP is carried ({@code OTEL_EXPORTER_OTLP_PROTOCOL}). Default: {@link Protocol#GRPC}. */
    public TelewrightConfig protocol(Protocol protocol) {
        return set("protocol", Check.present("protocol", protocol).value, OTLP + "protocol");
    }

    /** How OTLP requests are compressed ({@code OTEL_EXPORTER_OTLP_COMPRESSION}). Default: {@link Compression#NONE}. */
    public TelewrightConfig compression(Compression compression) {
        return set("compression", Check.present("compression", compression).value, OTLP + "compression");
    }

    /**
     * A header of each OTLP request, such as a token; may be set for several names. {@code OTEL_EXPORTER_OTLP_HEADERS}
     * replaces them all. The value is printable ASCII, and in no message and no log.
     */
    public TelewrightConfig header(String name, String value) {
        Settings.Given header = new Settings.Given("header", Check.header(name, value));
        properties.merge(OTLP + "headers", header, Settings.Given::with);
        return this;
    }

    /**
     * A file with the X.509 certificates that vouch for the endpoint's ({@code OTEL_EXPORTER_OTLP_CERTIFICATE}).
     * Default: those that the JVM trusts.
     */
    public TelewrightConfig trustedCertificates(Path pem) {
        return set("trustedCertificates", CheckFile.certificates("trustedCertificates", pem), OTLP + "certificate");
    }

    /**
     * What this process identifies itself with to the endpoint, in mutual TLS
     * ({@code OTEL_EXPORTER_OTLP_CLIENT_CERTIFICATE}, {@code OTEL_EXPORTER_OTLP_CLIENT_KEY}). Default: nothing.
     *
     * @param pem a file with its X.509 certificate, and those that lead to a trusted one
     * @param key a file with the private key, RSA or EC, in PKCS #8 PEM ({@code BEGIN PRIVATE KEY}) or DER
     */
    public TelewrightConfig clientCertificate(Path pem, Path key) {
        return set("clientCertificate", CheckFile.certificates("clientCertificate", pem), OTLP + "client.certificate")
                .set("clientCertificate key", CheckFile.privateKey("clientCertificate key", key), OTLP + "client.key");
    }

    /** How often metrics are exported ({@code OTEL_METRIC_EXPORT_INTERVAL}). From 1 ms to 1 day. Default: 5 seconds. */
    public TelewrightConfig exportInterval(Duration interval) {
        return set("exportInterval", Check.duration("exportInterval", interval), "otel.metric.export.interval");
    }

    /**
     * How long one export may take, its retries included ({@code OTEL_EXPORTER_OTLP_TIMEOUT}; for a batch of spans
     * and of log records {@code OTEL_BSP_EXPORT_TIMEOUT} and {@code OTEL_BLRP_EXPORT_TIMEOUT}). From 1 ms to 1 day.
     * Default: 10 seconds.
     */
    public TelewrightConfig exportTimeout(Duration timeout) {
        String checked = Check.duration("exportTimeout", timeout);
        return set("exportTimeout", checked, OTLP + "timeout", "otel.bsp.export.timeout", "otel.blrp.export.timeout");
    }

    /**
     * The most spans, and the most log records, in one request ({@code OTEL_BSP_MAX_EXPORT_BATCH_SIZE},
     * {@code OTEL_BLRP_MAX_EXPORT_BATCH_SIZE}). At least 1, at most the queue size. Default: 512, or the queue
     * size if that is smaller.
     */
    public TelewrightConfig batchSize(int size) {
        String checked = Check.size("batchSize", size);
        return set("batchSize", checked, "otel.bsp.max.export.batch.size", "otel.blrp.max.export.batch.size");
    }

    /**
     * The most spans, and the most log records, that wait to be sent; what comes on top is dropped
     * ({@code OTEL_BSP_MAX_QUEUE_SIZE}, {@code OTEL_BLRP_MAX_QUEUE_SIZE}). From 1 to 1,000,000. Default: 2048.
     */
    public TelewrightConfig queueSize(int size) {
        String checked = Check.size("queueSize", size);
        return set("queueSize", checked, "otel.bsp.max.queue.size", "otel.blrp.max.queue.size");
    }

    /**
     * The share of traces that are recorded, decided where a trace begins and followed by all its spans
     * ({@code OTEL_TRACES_SAMPLER}, {@code OTEL_TRACES_SAMPLER_ARG}). From 0 to 1. Default: 1.
     */
    public TelewrightConfig samplingRate(double rate) {
        return set("samplingRate", Check.rate("samplingRate", rate), "otel.traces.sampler.arg")
                .set("samplingRate", "parentbased_traceidratio", "otel.traces.sampler");
    }

    /**
     * The formats in which contexts are written and, the last named winning, read ({@code OTEL_PROPAGATORS}). Those given
     * replace the default: {@link Propagator#TRACE_CONTEXT} and {@link Propagator#BAGGAGE}.
     */
    public TelewrightConfig propagators(Propagator... propagators) {
        return set(
                "propagators",
                Arrays.stream(Check.present("propagators", propagators))
                        .map(propagator -> Check.present("propagators", propagator).value)
                        .reduce((before, added) -> before + "," + added)
                        .orElseThrow(() -> Check.notAllowed("propagators", "[]", "one or more")),
                "otel.propagators");
    }

    /**
     * Leaves out events and log records of lower severity, in the whole process: an event then costs nothing. It holds
     * too for generated classes with an OpenTelemetry of their own, but for other log records only with the one that is
     * started here. No variable. Default: all are recorded.
     */
    public TelewrightConfig minimumSeverity(Severity severity) {
        recording = recording.from(Check.present("minimumSeverity", severity));
        return this;
    }

    /**
     * Where the exceptions of failed operations are recorded, in the whole process
     * ({@code OTEL_SEMCONV_EXCEPTION_SIGNAL_OPT_IN}). Default: {@link ExceptionSignal#SPAN_EVENT}.
     */
    public TelewrightConfig exceptions(ExceptionSignal exceptions) {
        Check.present("exceptions", exceptions);
        recording = recording.exceptions(exceptions.onSpan, exceptions.onLog);
        return this;
    }

    /**
     * Lets Prometheus scrape the metrics at {@code /metrics} of this port ({@code OTEL_EXPORTER_PROMETHEUS_PORT}), beside
     * OTLP if that has an endpoint, instead of the console if not ({@code OTEL_METRICS_EXPORTER}). It listens on
     * {@code localhost} unless {@code OTEL_EXPORTER_PROMETHEUS_HOST} names another address, {@code 0.0.0.0} for all.
     * Needs {@code io.opentelemetry:opentelemetry-exporter-prometheus}. From 1 to 65535. Default: none.
     */
    public TelewrightConfig prometheusPort(int port) {
        return set(
                "prometheusPort",
                Integer.toString(Check.port("prometheusPort", port)),
                "otel.exporter.prometheus.port");
    }

    /**
     * Whether {@link io.opentelemetry.api.GlobalOpenTelemetry} is set too, for libraries that look there. Until the
     * next {@code configure} with this setting it does nothing once Telewright is closed. No variable. Default:
     * {@code false}.
     */
    public TelewrightConfig global(boolean global) {
        this.global = global;
        return this;
    }

    /**
     * Whether the JVM closes Telewright when it shuts down. {@code false} leaves that to {@link Telewright#close}, to be
     * called last in a shutdown hook whose own telemetry counts. No variable. Default: {@code true}.
     */
    public TelewrightConfig closeAtShutdown(boolean closeAtShutdown) {
        this.closeAtShutdown = closeAtShutdown;
        return this;
    }

    private TelewrightConfig set(String method, String value, String... names) {
        for (String name : names) {
            properties.put(name, new Settings.Given(method, value));
        }
        return this;
    }

    Settings settings() {
        return new Settings(resource.build(), properties, recording, global, closeAtShutdown);
    }
}
