package io.telewright;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.telewright.internal.Check;
import io.telewright.internal.Settings;
import java.util.HashMap;
import java.util.Map;

/**
 * The settings of {@link Telewright#configure}. Each is a default: the {@code OTEL_*} variable or {@code otel.*}
 * system property named with it wins. Each throws {@link IllegalArgumentException} for a value that is not allowed.
 */
public final class TelewrightConfig {
    private final AttributesBuilder resource = Attributes.builder();
    private final Map<String, String> properties = new HashMap<>();
    private boolean global;

    TelewrightConfig() {}

    /**
     * The name of the service, {@code service.name} of the resource. Required, here or in {@code OTEL_SERVICE_NAME} or
     * {@code OTEL_RESOURCE_ATTRIBUTES}.
     *
     * @param name a name that is not blank
     * @return this
     */
    public TelewrightConfig service(String name) {
        return attribute("service.name", Check.text("service", name));
    }

    /**
     * The version of the service, {@code service.version} of the resource. Default: none.
     *
     * @param version a version that is not blank
     * @return this
     */
    public TelewrightConfig version(String version) {
        return attribute("service.version", Check.text("version", version));
    }

    /**
     * Where the service is deployed, such as {@code production}: {@code deployment.environment.name} of the resource.
     * Default: none.
     *
     * @param name a name that is not blank
     * @return this
     */
    public TelewrightConfig environment(String name) {
        return attribute("deployment.environment.name", Check.text("environment", name));
    }

    /**
     * An attribute of the resource, which describes all that the service sends. {@code OTEL_RESOURCE_ATTRIBUTES} wins
     * key by key.
     *
     * @param key a key that is not blank
     * @param value a value, {@code null} is not allowed
     * @return this
     */
    public TelewrightConfig attribute(String key, String value) {
        resource.put(Check.text("attribute key", key), Check.present("attribute " + key, value));
        return this;
    }

    /**
     * A whole number as an attribute of the resource.
     *
     * @param key a key that is not blank
     * @param value the value
     * @return this
     */
    public TelewrightConfig attribute(String key, long value) {
        resource.put(Check.text("attribute key", key), value);
        return this;
    }

    /**
     * A number as an attribute of the resource.
     *
     * @param key a key that is not blank
     * @param value the value
     * @return this
     */
    public TelewrightConfig attribute(String key, double value) {
        resource.put(Check.text("attribute key", key), value);
        return this;
    }

    /**
     * A truth value as an attribute of the resource.
     *
     * @param key a key that is not blank
     * @param value the value
     * @return this
     */
    public TelewrightConfig attribute(String key, boolean value) {
        resource.put(Check.text("attribute key", key), value);
        return this;
    }

    /**
     * Where spans, metrics and log records are sent ({@code OTEL_EXPORTER_OTLP_ENDPOINT}, and for one signal
     * {@code OTEL_EXPORTER_OTLP_TRACES_ENDPOINT} and its like). Default: none, and they are printed on the console.
     *
     * @param url an {@code http://} or {@code https://} URL, such as {@code http://collector:4317}; a path is allowed
     *     with {@link Protocol#HTTP_PROTOBUF} only, and {@code v1/traces} and its like are appended to it
     * @return this
     */
    public TelewrightConfig otlpEndpoint(String url) {
        properties.put("otel.exporter.otlp.endpoint", Check.endpoint("otlpEndpoint", url));
        return this;
    }

    /**
     * How OTLP is carried ({@code OTEL_EXPORTER_OTLP_PROTOCOL}). Default: {@link Protocol#GRPC}.
     *
     * @param protocol the protocol
     * @return this
     */
    public TelewrightConfig protocol(Protocol protocol) {
        properties.put("otel.exporter.otlp.protocol", Check.present("protocol", protocol).value);
        return this;
    }

    /**
     * Lets Prometheus scrape the metrics at {@code /metrics} of this port ({@code OTEL_EXPORTER_PROMETHEUS_PORT}), beside
     * OTLP if that has an endpoint, instead of the console if not ({@code OTEL_METRICS_EXPORTER}). It listens on
     * {@code localhost} unless {@code OTEL_EXPORTER_PROMETHEUS_HOST} names another address, {@code 0.0.0.0} for all.
     * Needs {@code io.opentelemetry:opentelemetry-exporter-prometheus}. Default: none.
     *
     * @param port 1 to 65535
     * @return this
     */
    public TelewrightConfig prometheusPort(int port) {
        properties.put("otel.exporter.prometheus.port", Integer.toString(Check.port("prometheusPort", port)));
        properties.put("otel.exporter.prometheus.host", "localhost");
        return this;
    }

    /**
     * Whether {@link io.opentelemetry.api.GlobalOpenTelemetry} is set too, for libraries that look there. Until the
     * next {@code configure} with this setting it does nothing once Telewright is closed. Default: {@code false}.
     *
     * @param global whether to set it
     * @return this
     */
    public TelewrightConfig global(boolean global) {
        this.global = global;
        return this;
    }

    Settings settings() {
        return new Settings(resource.build(), properties, global);
    }

    /** How OTLP is carried (<a href="https://opentelemetry.io/docs/specs/otlp/">OTLP Specification</a>). */
    public enum Protocol {
        /** {@code grpc}: usually on port 4317. */
        GRPC("grpc"),
        /** {@code http/protobuf}: usually on port 4318. */
        HTTP_PROTOBUF("http/protobuf");

        private final String value;

        Protocol(String value) {
            this.value = value;
        }
    }
}
