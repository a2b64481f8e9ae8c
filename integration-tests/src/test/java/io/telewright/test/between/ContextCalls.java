package io.telewright.test.between;

import io.telewright.SpanScope;
import io.telewright.test.declared.context.OtelContextTelemetry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Calls of operations that a context comes to or leaves from. */
final class ContextCalls {
    private ContextCalls() {}

    static List<Call> all() {
        Map<String, List<String>> incoming =
                Map.of("traceparent", List.of("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
        List<Map<String, String>> batch =
                List.of(Map.of("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
        return List.of(
                new Call("a context from a carrier", true, (otel, body) -> {
                    OtelContextTelemetry contexts = new OtelContextTelemetry(otel);
                    Supplier<String> receiving = () -> {
                        body.run();
                        return Call.VALUE;
                    };
                    return () -> contexts.receiving(incoming, "1", receiving);
                }),
                new Call("a context with baggage into a carrier", true, (otel, body) -> {
                    OtelContextTelemetry contexts = new OtelContextTelemetry(otel);
                    Map<String, String> headers = new HashMap<>();
                    return () -> {
                        contexts.sending(headers, "acme", 7, body);
                        return Call.VALUE;
                    };
                }),
                new Call("a batch until a scope is closed", true, (otel, body) -> {
                    OtelContextTelemetry contexts = new OtelContextTelemetry(otel);
                    return () -> {
                        try (SpanScope open = contexts.receivingAll(batch, null)) {
                            body.run();
                            open.fail((Throwable) null);
                        }
                        return Call.VALUE;
                    };
                }),
                new Call("metrics and an event with baggage", true, (otel, body) -> {
                    OtelContextTelemetry contexts = new OtelContextTelemetry(otel);
                    return () -> {
                        contexts.called("acme", "big", body);
                        return Call.VALUE;
                    };
                }),
                new Call("a linked root into a carrier", true, (otel, body) -> {
                    OtelContextTelemetry contexts = new OtelContextTelemetry(otel);
                    Map<String, String> headers = new HashMap<>();
                    return () -> {
                        contexts.leaving(headers, List.of(), body);
                        return Call.VALUE;
                    };
                }));
    }
}
