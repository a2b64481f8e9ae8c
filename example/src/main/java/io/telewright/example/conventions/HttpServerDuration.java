package io.telewright.example.conventions;

import io.telewright.Attribute;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Telemetry;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The duration of requests for a server that measures it itself, in place of {@link HttpServerTelemetry}, and so can
 * say the error of an answer, too (<a
 * href="https://opentelemetry.io/docs/specs/semconv/http/http-metrics/#metric-httpserverrequestduration">HTTP server
 * metrics</a>, stable).
 */
@Telemetry
@InstrumentationScope(schemaUrl = "https://opentelemetry.io/schemas/1.44.0")
public interface HttpServerDuration {
    /** Duration of HTTP server requests. */
    @Metric(value = "http.server.request.duration", kind = Metric.Kind.HISTOGRAM)
    void served(
            Duration elapsed,
            @Attribute("http.request.method") HttpMethod method,
            @Attribute("url.scheme") UrlScheme scheme,
            @Attribute("http.route") @Nullable HttpRoute route,
            @Attribute(value = "http.response.status_code", maxValues = 8) int status,
            @Attribute(value = "error.type", maxValues = 8) @Nullable String errorType);
}
