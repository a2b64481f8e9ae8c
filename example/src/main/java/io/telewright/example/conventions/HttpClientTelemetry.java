package io.telewright.example.conventions;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.Carrier;
import io.telewright.ErrorType;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * Requests that are sent (<a href="https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client-span">HTTP
 * client span</a>, stable).
 */
@Telemetry
@InstrumentationScope(schemaUrl = "https://opentelemetry.io/schemas/1.44.0")
public interface HttpClientTelemetry {
    /** Duration of HTTP client requests. */
    @Traced(value = "{http.request.method|HTTP}", kind = SpanKind.CLIENT)
    @Metric(value = "http.client.request.duration", kind = Metric.Kind.HISTOGRAM)
    @Attribute(value = "http.response.status_code", path = "statusCode", maxValues = 16)
    <T, E extends Exception> HttpResponse<T> sending(
            @Carrier HttpRequest.Builder headers, SentRequest request, Work<HttpResponse<T>, E> call) throws E;

    /** For a client, both 4xx and 5xx are errors. */
    @ErrorType
    static @Nullable String of(HttpResponse<?> response) {
        return response.statusCode() >= 400 ? Integer.toString(response.statusCode()) : null;
    }
}
