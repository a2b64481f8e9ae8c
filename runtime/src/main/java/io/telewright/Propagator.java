package io.telewright;

/**
 * A format in which the context is passed between processes (<a
 * href="https://opentelemetry.io/docs/specs/otel/context/api-propagators/">Propagators API</a>). All formats except the
 * W3C's need {@code io.opentelemetry:opentelemetry-extension-trace-propagators}.
 */
public enum Propagator {
    /** W3C Trace Context: {@code traceparent} and {@code tracestate}. */
    TRACE_CONTEXT("tracecontext"),
    /** W3C Baggage: {@code baggage}. */
    BAGGAGE("baggage"),
    /** Zipkin's single header {@code b3}. It carries no baggage; add {@link #BAGGAGE} for that. */
    B3("b3"),
    /** Zipkin's {@code X-B3-…} headers. They carry no baggage; add {@link #BAGGAGE} for that. */
    B3_MULTI("b3multi"),
    /**
     * Jaeger's {@code uber-trace-id}, and a header {@code uberctx-…} for each entry of the baggage. Jaeger itself has
     * replaced this format with the W3C's. The keys of baggage arrive in lower case, and its values are sent without
     * encoding. A header may refuse a value that is not plain ASCII, or a receiver may misread it, so name
     * {@link #BAGGAGE} after this format if there are such values.
     */
    JAEGER("jaeger");

    final String value;

    Propagator(String value) {
        this.value = value;
    }
}
