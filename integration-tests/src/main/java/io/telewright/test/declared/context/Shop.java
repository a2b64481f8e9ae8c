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
    /** A request that is sent: the trace and the tenant go along in its headers. */
    @Traced(value = "ask for order", kind = SpanKind.CLIENT)
    <T> T asking(@Carrier HttpRequest.Builder request, @BaggageEntry("tenant") String tenant, Callable<T> call)
            throws Exception;

    /** A request that is served: its parent is the caller's span, and the tenant is an attribute. */
    @Traced(value = "serve order", kind = SpanKind.SERVER)
    @Attribute(value = "tenant.id", baggage = "tenant")
    void serving(@Carrier Headers headers, Answer answer) throws IOException;

    /** What answers a request. */
    interface Answer {
        void send() throws IOException;
    }
}
