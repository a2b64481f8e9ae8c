package io.telewright.example.conventions;

import com.sun.net.httpserver.Headers;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.telewright.Attribute;
import io.telewright.Carrier;
import io.telewright.CurrentSpan;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import io.telewright.example.telemetry.Work;
import org.jspecify.annotations.Nullable;

/**
 * Requests that are served (<a
 * href="https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-server-span">HTTP server span</a>, stable). Each answer is its status code.
 */
@Telemetry
@InstrumentationScope(schemaUrl = "https://opentelemetry.io/schemas/1.44.0")
public interface HttpServerTelemetry {
    /** Duration of HTTP server requests. */
    @Traced(value = "{http.request.method} {http.route}", kind = SpanKind.SERVER)
    @Metric(value = "http.server.request.duration", kind = Metric.Kind.HISTOGRAM)
    @Attribute(value = "http.response.status_code", maxValues = 8)
    <E extends Exception> Integer routed(
            @Carrier Headers headers,
            ServedRequest request,
            @Attribute("http.route") HttpRoute route,
            Work<Integer, E> answer)
            throws E;

    /** Duration of HTTP server requests. */
    @Traced(value = "{http.request.method}", kind = SpanKind.SERVER)
    @Metric(value = "http.server.request.duration", kind = Metric.Kind.HISTOGRAM)
    @Attribute(value = "http.response.status_code", maxValues = 8)
    <E extends Exception> Integer unrouted(@Carrier Headers headers, ServedRequest request, Work<Integer, E> answer)
            throws E;

    /** Duration of HTTP server requests. */
    @Traced(value = "HTTP {http.route}", kind = SpanKind.SERVER)
    @Metric(value = "http.server.request.duration", kind = Metric.Kind.HISTOGRAM)
    @Attribute(value = "http.response.status_code", maxValues = 8)
    <E extends Exception> Integer routedOfUnknownMethod(
            @Carrier Headers headers,
            ServedRequest request,
            @Attribute("http.route") HttpRoute route,
            Work<Integer, E> answer)
            throws E;

    /** Duration of HTTP server requests. */
    @Traced(value = "HTTP", kind = SpanKind.SERVER)
    @Metric(value = "http.server.request.duration", kind = Metric.Kind.HISTOGRAM)
    @Attribute(value = "http.response.status_code", maxValues = 8)
    <E extends Exception> Integer unroutedOfUnknownMethod(
            @Carrier Headers headers, ServedRequest request, Work<Integer, E> answer) throws E;

    /** Sets {@code error.type} on the current span, as the conventions ask. */
    @CurrentSpan
    void failed(@Attribute("error.type") String type);

    /** Names the span after the values that are known, so that no braces are left in the name. */
    default <E extends Exception> int serving(
            Headers headers, ServedRequest request, @Nullable HttpRoute route, Work<Integer, E> answer) throws E {
        Work<Integer, E> judged = () -> judge(answer.run());
        if (request.method() == HttpMethod.OTHER) {
            return route == null
                    ? unroutedOfUnknownMethod(headers, request, judged)
                    : routedOfUnknownMethod(headers, request, route, judged);
        }
        return route == null ? unrouted(headers, request, judged) : routed(headers, request, route, judged);
    }

    /** For a server, 5xx is an error. 4xx is not, because it is the client's mistake. */
    private int judge(int status) {
        if (status >= 500) {
            Span.current().setStatus(StatusCode.ERROR);
            failed(Integer.toString(status));
        }
        return status;
    }
}
