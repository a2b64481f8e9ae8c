package io.telewright;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.logs.Severity;
import io.telewright.internal.conventions.Conventions;
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
 * The settings of {@link Telewright#configure}. Each is a default, which is overridden by the {@code OTEL_*} variable
 * that its description names, or by the {@code otel.*} system property of that variable. Every method returns this
 * object, and throws {@link IllegalArgumentException} for a bad value.
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
     * The name of the service, {@code service.name} of the resource. It is required, here or in
     * {@code OTEL_SERVICE_NAME} or {@code OTEL_RESOURCE_ATTRIBUTES}.
     */
    public TelewrightConfig service(String name) {
        return attribute(Conventions.SERVICE_NAME, Check.text("service", name));
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

    /**
     * An attribute of the resource, which describes everything that is sent. {@code OTEL_RESOURCE_ATTRIBUTES} overrides
     * it key by key.
     */
    public TelewrightConfig attribute(String key, String value) {
        resource.put(Check.text("attribute key", key), Check.present("attribute " + key, value));
        return this;
    }

    /** A whole number as an attribute of the resource. */
    public TelewrightConfig attribute(String key, long value) {
        resource.put(Check.text("attribute key", key), value);
        return this;
    }

    /** A floating-point number as an attribute of the resource. */
    public TelewrightConfig attribute(String key, double value) {
        resource.put(Check.text("attribute key", key), value);
        return this;
    }

    /** A boolean as an attribute of the resource. */
    public TelewrightConfig attribute(String key, boolean value) {
        resource.put(Check.text("attribute key", key), value);
        return this;
    }

    /**
     * The endpoint for spans, metrics and log records ({@code OTEL_EXPORTER_OTLP_ENDPOINT}, and for a single signal
     * {@code OTEL_EXPORTER_OTLP_TRACES_ENDPOINT} and similar variables). Default: none, and they are printed on the
     * console.
     *
     * @param url such as {@code http://collector:4317} or {@code https://collector:4317}; without a scheme,
     *     {@link #insecure} decides; a path, to which {@code v1/traces} and similar paths are appended, is allowed only
     *     with {@link Protocol#HTTP_PROTOBUF}
     */
    public TelewrightConfig otlpEndpoint(String url) {
        return set("otlpEndpoint", CheckEndpoint.endpoint("otlpEndpoint", url), OTLP + "endpoint");
    }

    /**
     * Whether an endpoint without a scheme is used without TLS ({@code OTEL_EXPORTER_OTLP_INSECURE}). Default:
     * {@code true}, which means {@code http://}.
     */
    public TelewrightConfig insecure(boolean insecure) {
        return set("insecure", Boolean.toString(insecure), OTLP + "insecure");
    }

    /** The protocol that carries OTLP ({@code OTEL_EXPORTER_OTLP_PROTOCOL}). Default: {@link Protocol#GRPC}. */
    public TelewrightConfig protocol(Protocol protocol) {
        return set("protocol", Check.present("protocol", protocol).value, OTLP + "protocol");
    }

    /** How OTLP requests are compressed ({@code OTEL_EXPORTER_OTLP_COMPRESSION}). Default: {@link Compression#NONE}. */
    public TelewrightConfig compression(Compression compression) {
        return set("compression", Check.present("compression", compression).value, OTLP + "compression");
    }

    /**
     * A header of each OTLP request, such as a token. Call this once for each name. {@code OTEL_EXPORTER_OTLP_HEADERS}
     * replaces all headers. The value must be printable ASCII. No message and no log line contains it.
     */
    public TelewrightConfig header(String name, String value) {
        Settings.Given header = new Settings.Given("header", Check.header(name, value));
        properties.merge(OTLP + "headers", header, Settings.Given::with);
        return this;
    }

    /**
     * A file with the X.509 certificates that the endpoint's certificate is checked against
     * ({@code OTEL_EXPORTER_OTLP_CERTIFICATE}). Default: the certificates that the JVM trusts.
     */
    public TelewrightConfig trustedCertificates(Path pem) {
        return set("trustedCertificates", CheckFile.certificates("trustedCertificates", pem), OTLP + "certificate");
    }

    /**
     * The certificate and key with which this process identifies itself to the endpoint, in mutual TLS
     * ({@code OTEL_EXPORTER_OTLP_CLIENT_CERTIFICATE}, {@code OTEL_EXPORTER_OTLP_CLIENT_KEY}). Default: none.
     *
     * @param pem a file with the X.509 certificate of this process, and the certificates that lead from it to a trusted
     *     one
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
     * and of log records {@code OTEL_BSP_EXPORT_TIMEOUT} and {@code OTEL_BLRP_EXPORT_TIMEOUT}, and for metrics
     * {@code OTEL_METRIC_EXPORT_TIMEOUT}). If an exporter does not answer in this time, the items that it was given count
     * as lost. From 1 ms to 1 day. Default: 10 seconds for a request, 30 seconds for everything else.
     */
    public TelewrightConfig exportTimeout(Duration timeout) {
        return set(
                "exportTimeout",
                Check.duration("exportTimeout", timeout),
                OTLP + "timeout",
                "otel.bsp.export.timeout",
                "otel.blrp.export.timeout",
                "otel.metric.export.timeout");
    }

    /**
     * The maximum number of spans or log records in one request ({@code OTEL_BSP_MAX_EXPORT_BATCH_SIZE},
     * {@code OTEL_BLRP_MAX_EXPORT_BATCH_SIZE}). At least 1, and at most the queue size. Default: 512, or the queue size
     * if that is smaller.
     */
    public TelewrightConfig batchSize(int size) {
        String checked = Check.size("batchSize", size);
        return set("batchSize", checked, "otel.bsp.max.export.batch.size", "otel.blrp.max.export.batch.size");
    }

    /**
     * The maximum number of spans, and of log records, that wait for export. Further ones are dropped
     * ({@code OTEL_BSP_MAX_QUEUE_SIZE}, {@code OTEL_BLRP_MAX_QUEUE_SIZE}). From 1 to 1,000,000. Default: 2048.
     */
    public TelewrightConfig queueSize(int size) {
        String checked = Check.size("queueSize", size);
        return set("queueSize", checked, "otel.bsp.max.queue.size", "otel.blrp.max.queue.size");
    }

    /**
     * The share of traces that are recorded. The decision is made where a trace begins, and all its spans follow it
     * ({@code OTEL_TRACES_SAMPLER}, {@code OTEL_TRACES_SAMPLER_ARG}). From 0 to 1. Default: 1.
     */
    public TelewrightConfig samplingRate(double rate) {
        return set("samplingRate", Check.rate("samplingRate", rate), "otel.traces.sampler.arg")
                .set("samplingRate", "parentbased_traceidratio", "otel.traces.sampler");
    }

    /**
     * The formats in which contexts are written and read ({@code OTEL_PROPAGATORS}). All of them are written. If
     * several can be read, the last one named wins. They replace the default, {@link Propagator#TRACE_CONTEXT} and
     * {@link Propagator#BAGGAGE}.
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
     * The minimum severity of events and log records, in the whole process. Those below it are not recorded, and an
     * event then costs nothing. It also applies to generated classes with an OpenTelemetry of their own. It applies to
     * other log records only if they go through the SDK that is started here. It has no variable. Default: all are
     * recorded.
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
     * The port at whose {@code /metrics} Prometheus can scrape the metrics ({@code OTEL_EXPORTER_PROMETHEUS_PORT}).
     * Metrics also go to the OTLP endpoint if there is one, and no longer to the console ({@code OTEL_METRICS_EXPORTER}
     * overrides this). The port listens on {@code localhost}, unless {@code OTEL_EXPORTER_PROMETHEUS_HOST} names
     * another address; {@code 0.0.0.0} means all. It needs {@code io.opentelemetry:opentelemetry-exporter-prometheus}.
     * From 1 to 65535. Default: none.
     */
    public TelewrightConfig prometheusPort(int port) {
        return set(
                "prometheusPort",
                Integer.toString(Check.port("prometheusPort", port)),
                "otel.exporter.prometheus.port");
    }

    /**
     * The output on the console of signals that have no endpoint ({@code TELEWRIGHT_CONSOLE}: {@code tree}, {@code raw}
     * or {@code none}). {@code OTEL_TRACES_EXPORTER} and similar variables override it. Their value {@code console}
     * means OpenTelemetry's own exporter. Default: {@link Console#TREE}.
     */
    public TelewrightConfig console(Console console) {
        return set("console", Check.present("console", console).value, "telewright.console");
    }

    /**
     * Whether {@link io.opentelemetry.api.GlobalOpenTelemetry} is also set, for libraries that use it. When Telewright
     * is closed, the global one does nothing until the next {@code configure} with this setting. It has no variable.
     * Default: {@code false}.
     */
    public TelewrightConfig global(boolean global) {
        this.global = global;
        return this;
    }

    /**
     * Whether the JVM closes Telewright when it shuts down. With {@code false}, the program has to call
     * {@link Telewright#close} itself, for example at the end of a shutdown hook that records telemetry of its own. It
     * has no variable. Default: {@code true}.
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
