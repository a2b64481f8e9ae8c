package io.telewright.test.processes;

import io.opentelemetry.api.baggage.Baggage;
import io.telewright.Propagator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A choice of propagators, and what is to be on the wire for it. */
enum Crossing {
    /** By default. */
    W3C(List.of(), Map.of(), Map.of("traceparent", "00-%1$s-%2$s-%3$s"), BaggageHeaders.W3C),
    B3(List.of(Propagator.B3, Propagator.BAGGAGE), Map.of(), Map.of("b3", "%1$s-%2$s-%4$s"), BaggageHeaders.W3C),
    B3_MULTI(
            List.of(Propagator.B3_MULTI),
            Map.of(),
            Map.of("X-B3-TraceId", "%1$s", "X-B3-SpanId", "%2$s", "X-B3-Sampled", "%4$s"),
            BaggageHeaders.NONE),
    JAEGER(List.of(Propagator.JAEGER), Map.of(), Map.of("uber-trace-id", "%1$s:%2$s:0:%4$s"), BaggageHeaders.JAEGER),
    /** By the environment, against what the code says. */
    W3C_AND_B3(
            List.of(Propagator.JAEGER),
            Map.of("OTEL_PROPAGATORS", "tracecontext,baggage,b3"),
            Map.of("traceparent", "00-%1$s-%2$s-%3$s", "b3", "%1$s-%2$s-%4$s"),
            BaggageHeaders.W3C);

    private static final Map<String, String> FOREIGN =
            Map.of("trace", "f".repeat(32), "span", "e".repeat(16), "flags", "01", "sampled", "1");

    final List<Propagator> propagators;
    final Map<String, String> variables;
    private final Map<String, String> formats;
    private final BaggageHeaders baggageHeaders;

    Crossing(
            List<Propagator> propagators,
            Map<String, String> variables,
            Map<String, String> formats,
            BaggageHeaders baggageHeaders) {
        this.propagators = propagators;
        this.variables = variables;
        this.formats = formats;
        this.baggageHeaders = baggageHeaders;
    }

    /**
     * All headers that a span and its baggage have.
     *
     * @param span its ids and flags, as {@link Note#current} names them
     */
    Map<String, String> headers(Map<String, String> span, Baggage baggage) {
        Object[] parts =
                Stream.of("trace", "span", "flags", "sampled").map(span::get).toArray();
        Map<String, String> headers = new TreeMap<>();
        formats.forEach((name, format) -> headers.put(name, format.formatted(parts)));
        headers.putAll(baggageHeaders.of(baggage));
        return headers;
    }

    /** What a request has that was made within a foreign trace. */
    Map<String, String> foreign() {
        return headers(FOREIGN, Baggage.builder().put("tenant", "foreign").build());
    }

    /** What of a baggage arrives. */
    Baggage arriving(Baggage baggage) {
        return baggageHeaders == BaggageHeaders.NONE ? Baggage.empty() : baggage;
    }
}
