package io.telewright.test.declared.context;

import com.sun.net.httpserver.Headers;
import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Carrier;
import io.telewright.SpanScope;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Every carrier that needs no help, both ways. */
@Telemetry
public interface Carriers {
    @Traced(kind = SpanKind.SERVER)
    void serve(@Carrier Map<String, String> headers, Runnable body);

    @Traced(kind = SpanKind.SERVER)
    void serveLists(@Carrier Map<String, ? extends List<String>> headers, Runnable body);

    @Traced(kind = SpanKind.SERVER)
    void serveHttp(@Carrier Headers headers, Runnable body);

    @Traced(kind = SpanKind.CONSUMER)
    void consume(@Carrier NavigableMap<String, String> headers, Runnable body);

    @Traced(kind = SpanKind.CONSUMER)
    SpanScope consuming(@Carrier Map<String, String> headers);

    @Traced(kind = SpanKind.SERVER)
    CompletableFuture<String> serveLater(
            @Carrier Map<String, String> headers, Supplier<CompletableFuture<String>> body);

    @Traced(kind = SpanKind.SERVER, parent = Traced.Parent.ROOT_LINKED)
    void serveStrangers(@Carrier Map<String, String> headers, Runnable body);

    @Traced(kind = SpanKind.CONSUMER, parent = Traced.Parent.CARRIER)
    void take(@Carrier Map<String, String> headers, Runnable body);

    @Traced(kind = SpanKind.CLIENT)
    void call(@Carrier Map<String, String> headers, Runnable body);

    @Traced(kind = SpanKind.CLIENT)
    void callLists(@Carrier Map<String, List<String>> headers, Runnable body);

    @Traced(kind = SpanKind.CLIENT)
    void callHttp(@Carrier Headers headers, Runnable body);

    @Traced(kind = SpanKind.CLIENT)
    void request(@Carrier HttpRequest.Builder request, Runnable body);

    @Traced(kind = SpanKind.PRODUCER)
    void produce(@Carrier NavigableMap<String, String> headers, Runnable body);

    @Traced(kind = SpanKind.PRODUCER)
    SpanScope producing(@Carrier Map<String, String> headers);
}
