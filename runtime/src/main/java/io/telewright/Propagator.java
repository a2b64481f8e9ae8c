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
    /** Zipkin's single header {@code b3}. It has no baggage: add {@link #BAGGAGE} for that. */
    B3("b3"),
    /** Zipkin's {@code X-B3-…} headers. They have no baggage: add {@link #BAGGAGE} for that. */
    B3_MULTI("b3multi"),
    /**
     * Jaeger's {@code uber-trace-id}, which Jaeger itself has given up for W3C's, and a header {@code uberctx-…} for each
     * entry of the baggage. Keys of baggage arrive in lower case, and values are sent as they are: name {@link #BAGGAGE} after
     * it for those that are not plain ASCII, which a header may refuse or a receiver misread.
     */
    JAEGER("jaeger");

    final String value;

    Propagator(String value) {
        this.value = value;
    }
}
