package io.telewright.test.declared.context;

import com.sun.net.httpserver.Headers;
import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.BaggageEntry;
import io.telewright.Carrier;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.concurrent.Callable;

/** Both ends of a call over HTTP. */
@Telemetry
public interface Shop {
    /** Sends a request, with the trace and the tenant in its headers. */
    @Traced(value = "ask for order", kind = SpanKind.CLIENT)
    <T> T asking(@Carrier HttpRequest.Builder request, @BaggageEntry("tenant") String tenant, Callable<T> call)
            throws Exception;

    /** Serves a request: its parent is the span of the caller, and the tenant is an attribute. */
    @Traced(value = "serve order", kind = SpanKind.SERVER)
    @Attribute(value = "tenant.id", baggage = "tenant")
    void serving(@Carrier Headers headers, Answer answer) throws IOException;

    /** Answers a request. */
    interface Answer {
        void send() throws IOException;
    }
}
