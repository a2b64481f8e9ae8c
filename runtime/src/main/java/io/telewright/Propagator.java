package io.telewright;

/**
 * A format in which the context is carried between processes (<a
 * href="https://opentelemetry.io/docs/specs/otel/context/api-propagators/">Propagators API</a>). All but the W3C's need
 * {@code io.opentelemetry:opentelemetry-extension-trace-propagators}.
 */
public enum Propagator {
    /** W3C Trace Context: {@code traceparent} and {@code tracestate}. */
    TRACE_CONTEXT("tracecontext"),
    /** W3C Baggage: {@code baggage}. */
    BAGGAGE("baggage"),
    /** Zipkin's single header {@code b3}. */
    B3("b3"),
    /** Zipkin's {@code X-B3-…} headers. */
    B3_MULTI("b3multi"),
    /** Jaeger's {@code uber-trace-id}, which Jaeger itself has given up for W3C's. */
    JAEGER("jaeger");

    final String value;

    Propagator(String value) {
        this.value = value;
    }
}
