package io.telewright.test.declared.names;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.Telemetry;
import io.telewright.Traced;

/** Requests that are served. */
@Telemetry
public interface Requests {
    /** Serves a request. */
    @Traced(value = "{http.request.method|HTTP}[ {http.route}]", kind = SpanKind.SERVER)
    void serving(
            @Attribute(value = "http.request.method", maxValues = 9) String method,
            @Attribute(value = "http.route", maxValues = 100) String route,
            Runnable body);
}
