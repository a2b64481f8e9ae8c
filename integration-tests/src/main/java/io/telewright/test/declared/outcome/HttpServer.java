package io.telewright.test.declared.outcome;

import com.sun.net.httpserver.Headers;
import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.Carrier;
import io.telewright.ErrorType;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;

/** The convention of HTTP servers in one declaration. */
@Telemetry
@SuppressWarnings("TW187") // The scheme of the URL is left out: all requests of the tests have the same.
@ErrorType(HttpErrors.class)
public interface HttpServer {
    /** Duration of HTTP server requests. */
    @Traced(value = "{http.request.method|HTTP}[ {http.route}]", kind = SpanKind.SERVER)
    @Metric(value = "http.server.request.duration", kind = Metric.Kind.HISTOGRAM)
    @Attribute(value = "http.response.status_code", maxValues = 16)
    @Attribute(value = "http.response.status_code", thrown = Throwable.class, constant = "500")
    <E extends Exception> Integer serving(
            @Carrier Headers headers, Request request, @Attribute("http.route") Route route, Answer<E> answer) throws E;

    /** What is known of a request when it comes in. */
    record Request(
            @Attribute(
                    value = "http.request.method",
                    values = {"GET", "POST"})
            String method,

            @Attribute("url.path") String path) {}

    /** The routes of the server. */
    enum Route {
        ORDERS
    }

    /** Answers a request with a status. */
    interface Answer<E extends Exception> {
        Integer send() throws E;
    }
}
