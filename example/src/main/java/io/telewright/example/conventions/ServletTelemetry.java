package io.telewright.example.conventions;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.Carrier;
import io.telewright.ErrorType;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import org.jspecify.annotations.Nullable;

/**
 * Requests that a servlet container serves (<a
 * href="https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-server-span">HTTP server span</a>, stable).
 * The route is read at the end, and the span is then renamed.
 */
@Telemetry
@InstrumentationScope(schemaUrl = "https://opentelemetry.io/schemas/1.44.0")
public interface ServletTelemetry {
    /** Duration of HTTP server requests. */
    @Traced(value = "{http.request.method|HTTP}[ {http.route}]", kind = SpanKind.SERVER)
    @Metric(value = "http.server.request.duration", kind = Metric.Kind.HISTOGRAM)
    @Attribute(value = "http.response.status_code", maxValues = 16)
    @Attribute(value = "http.response.status_code", thrown = Throwable.class, constant = "500")
    <E extends Exception> Integer serving(
            @Carrier(getter = ServletHeaders.class)
                    @Attribute(value = "http.route", path = "route", readAt = Attribute.ReadAt.END, maxValues = 32)
                    ServletExchange exchange,
            ServedRequest request,
            Work<Integer, E> answer)
            throws E;

    /** For a server, 5xx is an error. 4xx is not, because it is the client's mistake. */
    @ErrorType
    static @Nullable String of(int status) {
        return status >= 500 ? Integer.toString(status) : null;
    }
}
