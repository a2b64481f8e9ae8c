/** Telemetry declared as interfaces: the annotations, the support of generated code, the configuration at startup. */
module io.telewright {
    requires transitive io.opentelemetry.api;
    requires transitive io.opentelemetry.context;
    requires static org.jspecify;
    requires static io.opentelemetry.api.incubator;
    requires static io.opentelemetry.common;
    requires static io.opentelemetry.exporter.prometheus;
    requires static io.opentelemetry.sdk.autoconfigure;
    requires static io.opentelemetry.sdk.autoconfigure.spi;
    requires static io.opentelemetry.sdk;
    requires static io.opentelemetry.sdk.common;
    requires static io.opentelemetry.sdk.logs;
    requires static io.opentelemetry.sdk.metrics;
    requires static io.opentelemetry.sdk.trace;

    exports io.telewright;
    exports io.telewright.support;
    exports io.telewright.support.context;
    exports io.telewright.support.ending;
    exports io.telewright.support.event;
    exports io.telewright.support.metric;
    exports io.telewright.support.trace;
}
