package io.telewright.example.conventions;

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
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * Requests that are sent (<a href="https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client-span">HTTP
 * client span</a>, stable).
 */
@Telemetry
@InstrumentationScope(schemaUrl = "https://opentelemetry.io/schemas/1.44.0")
public interface HttpClientTelemetry {
    /** Duration of HTTP client requests. */
    @Traced(value = "{http.request.method}", kind = SpanKind.CLIENT)
    @Metric(value = "http.client.request.duration", kind = Metric.Kind.HISTOGRAM)
    @Attribute(value = "http.response.status_code", path = "statusCode", maxValues = 8)
    <T, E extends Exception> HttpResponse<T> ofKnownMethod(
            @Carrier HttpRequest.Builder headers, SentRequest request, Work<HttpResponse<T>, E> call) throws E;

    /** Duration of HTTP client requests. */
    @Traced(value = "HTTP", kind = SpanKind.CLIENT)
    @Metric(value = "http.client.request.duration", kind = Metric.Kind.HISTOGRAM)
    @Attribute(value = "http.response.status_code", path = "statusCode", maxValues = 8)
    <T, E extends Exception> HttpResponse<T> ofUnknownMethod(
            @Carrier HttpRequest.Builder headers, SentRequest request, Work<HttpResponse<T>, E> call) throws E;

    /** Sets {@code error.type} on the current span, as the conventions ask. */
    @CurrentSpan
    void failed(@Attribute("error.type") String type);

    /** Names the span after the method, if the program knows that method. */
    default <T, E extends Exception> HttpResponse<T> sending(
            HttpRequest.Builder headers, SentRequest request, Work<HttpResponse<T>, E> call) throws E {
        Work<HttpResponse<T>, E> judged = () -> judge(call.run());
        return request.method() == HttpMethod.OTHER
                ? ofUnknownMethod(headers, request, judged)
                : ofKnownMethod(headers, request, judged);
    }

    /** For a client, both 4xx and 5xx are errors. */
    private <T> HttpResponse<T> judge(HttpResponse<T> response) {
        if (response.statusCode() >= 400) {
            Span.current().setStatus(StatusCode.ERROR);
            failed(Integer.toString(response.statusCode()));
        }
        return response;
    }
}
